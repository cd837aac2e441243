import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ListenFoot, Unheard } from '@/components/bilingual/listen';
import { startI18n } from '@/utils/i18n/i18n';

await startI18n({ language: 'en', namespaces: ['listening'] });

const button = (name: string) => screen.getByRole('button', { name });

describe('the foot while a text is read aloud', () => {
  function draw(parts: Partial<ComponentProps<typeof ListenFoot>> = {}) {
    const acts = {
      onPause: vi.fn(),
      onResume: vi.fn(),
      onNext: vi.fn(),
      onStop: vi.fn(),
      onRate: vi.fn(),
      onNoNetwork: vi.fn(),
    };
    render(<ListenFoot paused={false} number={3} of={5} rate={0.75} network={null} {...acts} {...parts} />);
    return acts;
  }

  it('says where it is, and how fast', () => {
    draw();
    expect(screen.getByText('Sentence 3 of 5')).toBeTruthy();
    expect(screen.getByRole('radio', { name: '0.75×', checked: true })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'No network voice' })).toBeNull();
  });

  it('pauses or goes on, goes to the next, and stops', async () => {
    const acts = draw();
    for (const name of ['Pause', 'Next sentence', 'Stop listening']) await userEvent.click(button(name));
    expect(acts.onPause).toHaveBeenCalledOnce();
    expect(acts.onNext).toHaveBeenCalledOnce();
    expect(acts.onStop).toHaveBeenCalledOnce();
    expect(acts.onResume).not.toHaveBeenCalled();
  });

  it('goes on after a pause', async () => {
    const acts = draw({ paused: true });
    await userEvent.click(button('Go on'));
    expect(acts.onResume).toHaveBeenCalledOnce();
  });

  it('takes another speed, as a number', async () => {
    const acts = draw();
    await userEvent.click(screen.getByRole('radio', { name: '0.5×' }));
    expect(acts.onRate).toHaveBeenCalledWith(0.5);
  });

  it('lets a voice of the network be refused while it reads', async () => {
    const acts = draw({ network: 'Xiaoxiao' });
    await userEvent.click(button('No network voice'));
    expect(acts.onNoNetwork).toHaveBeenCalledOnce();
  });
});

describe('why nothing is heard', () => {
  const draw = (unheard: ComponentProps<typeof Unheard>['unheard']) => {
    const acts = { onAllow: vi.fn(), onDismiss: vi.fn() };
    render(<Unheard unheard={unheard} {...acts} />);
    return acts;
  };

  it.each([
    ['win', 'Time & language'],
    ['mac', 'Manage Voices'],
    ['linux', 'speech-dispatcher'],
    ['openbsd', 'the settings of your system'],
  ])('is told with a way to a voice on %s', async (os, way) => {
    const acts = draw({ why: 'no-voice', os });
    expect(screen.getByText(/no Chinese voice yet/)).toBeTruthy();
    expect(screen.getByText(new RegExp(way))).toBeTruthy();
    await userEvent.click(button('Not now'));
    expect(acts.onDismiss).toHaveBeenCalledOnce();
  });

  it('may be that the only voice sends what it reads away: it names it, and asks', async () => {
    const acts = draw({ why: 'network', voice: 'Xiaoxiao' });
    expect(screen.getByText(/“Xiaoxiao” .* sends every sentence/)).toBeTruthy();
    expect(acts.onAllow).not.toHaveBeenCalled();
    await userEvent.click(button('Allow and listen'));
    expect(acts.onAllow).toHaveBeenCalledOnce();
  });

  it('may be that the voice broke off', () => {
    draw({ why: 'broken' });
    expect(screen.getByText(/broke off/)).toBeTruthy();
    expect(screen.queryByText(/no Chinese voice/)).toBeNull();
  });
});

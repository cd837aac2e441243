import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Done } from '@/components/review/done';
import { Review, type ReviewProps } from '@/components/review/review';
import { draw, expectAccessible } from '../ui/page';
import { contextOf, day, minute, phraseOf } from './rows';

const intervals = { 1: 10 * minute, 2: 2 * day, 3: 6 * day, 4: 15 * day };

function props(differs: Partial<ReviewProps> = {}): ReviewProps {
  return {
    phrase: phraseOf(),
    given: 4,
    left: 13,
    tones: 'classic',
    now: Date.now(),
    onShow: vi.fn(),
    onAnswer: vi.fn(),
    onUndo: vi.fn(),
    ...differs,
  };
}

describe('the front', () => {
  it('asks with the sentence and its word marked, and gives nothing away', async () => {
    const { container } = await draw(<Review {...props()} />);
    expect(screen.getByText('踩雷').tagName).toBe('B');
    expect(screen.getByText('5 of 17')).toBeTruthy();
    expect(container.textContent).not.toContain('dud');
    expect(container.textContent).not.toContain('cǎi');
    await expectAccessible();
  });

  it.each([
    ['it was kept without one', []],
    ['its offsets are wrong', [{ ...contextOf('短句', '短'), start: 1, end: 9 }]],
    ['the sentence is the word', [contextOf('踩雷', '踩雷')]],
  ])('asks with the word alone when %s', async (_, contexts) => {
    await draw(<Review {...props({ phrase: phraseOf({ contexts }) })} />);
    expect(screen.getByText('What does it mean?')).toBeTruthy();
    expect(screen.getByText('踩雷')).toBeTruthy();
  });
});

it('the back tells the word, its reading, its meaning and when each answer brings it back', async () => {
  await draw(<Review {...props({ intervals })} />);
  expect(screen.getByRole('heading', { name: '踩雷' })).toBeTruthy();
  expect(screen.getByRole('article').textContent).toContain('cǎi léi');
  expect(screen.getByText('to end up with a dud')).toBeTruthy();
  expect(screen.getByTestId('review-again').textContent).toContain('10 min');
  expect(screen.getByTestId('review-easy').textContent).toContain('15 days');
  await expectAccessible();
});

describe('keys', () => {
  it('Space shows, and nothing answers before that', async () => {
    const given = props();
    await draw(<Review {...given} />);
    await userEvent.keyboard('3');
    expect(given.onAnswer).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    expect(given.onShow).toHaveBeenCalledTimes(1);
  });

  it.each([1, 2, 3, 4])('%d answers', async (rating) => {
    const given = props({ intervals });
    await draw(<Review {...given} />);
    await userEvent.keyboard(String(rating));
    expect(given.onAnswer).toHaveBeenCalledWith(rating);
  });

  it('Space on a focused button is that button’s', async () => {
    const given = props();
    await draw(<Review {...given} />);
    screen.getByTestId('review-undo').focus();
    await userEvent.keyboard(' ');
    expect(given.onShow).not.toHaveBeenCalled();
    expect(given.onUndo).toHaveBeenCalledTimes(1);
  });

  it('Z takes the last answer back, with the browser’s own shortcuts left alone', async () => {
    const given = props();
    await draw(<Review {...given} />);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(given.onUndo).not.toHaveBeenCalled();
    await userEvent.keyboard('z');
    expect(given.onUndo).toHaveBeenCalledTimes(1);
  });
});

it('the end counts the sitting and leads back to the posts', async () => {
  await draw(
    <Done
      answers={17}
      remembered={15}
      again={2}
      fresh={5}
      next={Date.now() + day}
      now={Date.now()}
      met={[{ url: 'https://www.rednote.com/explore/1', title: '弄堂里的咖啡馆', words: ['踩雷', '种草'] }]}
      onUndo={() => {}}
    />,
  );
  expect(screen.getByText('Done for today')).toBeTruthy();
  expect(screen.getByText(/comes tomorrow/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.rednote.com/explore/1');
  await expectAccessible();
});

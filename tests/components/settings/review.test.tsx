import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { weightsIn } from '@/components/settings/weights-field';
import { defaults } from '@/utils/settings/schema';
import { chosen, freshPage, open, radio } from './page';

vi.mock('@/utils/messages', { spy: true });
freshPage();

const own = Array.from({ length: 21 }, (_, index) => index / 10);

describe('settings of review', () => {
  it('take a number of new words that there can be, and no other', async () => {
    await open('review');
    const field = screen.getByRole<HTMLInputElement>('spinbutton', { name: 'New words a day' });
    expect(field.value).toBe('5');
    await userEvent.clear(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(field, '12');
    expect(chosen().at(-1)).toEqual({ key: 'newPerDay', value: 12 });
    await userEvent.type(field, '3456');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.tab();
    expect(field.value).toBe('12');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it.each([
    ['Front of a card', /meaning/, 'front', 'meaning'],
    ['Answers', 'Again, Good', 'answers', 2],
  ])('%s: %s applies at once', async (group, name, key, value) => {
    await open('review');
    await userEvent.click(radio(group, name));
    expect(chosen()).toEqual([{ key, value }]);
  });

  it('write the hour as the reader does', async () => {
    await open('review', {}, 'zh-Hans');
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: '一天结束于' });
    expect(select.selectedOptions[0]?.textContent).toMatch(/^0?4:00$/);
    await userEvent.selectOptions(select, '2');
    expect(chosen()).toEqual([{ key: 'dayEnds', value: 2 }]);
  });

  it('show a chance between two steps of the slider at the nearest', async () => {
    await open('review', { retention: 0.8765 });
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'How well to remember' });
    expect(slider.value).toBe('18');
    expect(slider.getAttribute('aria-valuetext')).toBe('88%');
  });

  it('take the numbers of the scheduler when they are all there, and an empty field for the published ones', async () => {
    await open('review', { fsrs: own });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Scheduling numbers' });
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Use these' });
    expect(weightsIn(field.value)).toEqual(own);
    expect(keep.disabled).toBe(true);
    await userEvent.clear(field);
    await userEvent.type(field, '1, 2, 3');
    expect(keep.disabled).toBe(true);
    expect(screen.getByText(/not 21 numbers/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.click(keep);
    expect(chosen()).toEqual([{ key: 'fsrs', value: defaults.fsrs }]);
  });

  it.each([
    [`[${own.join(', ')}]`, own],
    [own.join('\n'), own],
    ['', null],
    ['1 2 3', undefined],
    [own.map((weight) => `${weight}x`).join(' '), undefined],
    [own.map(() => 'Infinity').join(' '), undefined],
  ])('read %j', (text, weights) => expect(weightsIn(text)).toEqual(weights));
});

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Done } from '@/components/review/done';
import { Review, type ReviewProps } from '@/components/review/review';
import { draw, expectAccessible } from '../ui/page';
import { contextOf, day, dueCard, minute, phraseOf } from './rows';

const intervals = { 1: 10 * minute, 2: 2 * day, 3: 6 * day, 4: 15 * day };

function props(differs: Partial<ReviewProps> = {}): ReviewProps {
  return {
    phrase: phraseOf(),
    given: 4,
    left: 13,
    front: 'sentence',
    answers: 4,
    tones: 'classic',
    now: Date.now(),
    onShow: vi.fn(),
    onAnswer: vi.fn(),
    onHear: vi.fn(async () => true),
    onUndo: vi.fn(),
    onKnow: vi.fn(),
    onSetAside: vi.fn(),
    onEdit: vi.fn(),
    onOpenPost: vi.fn(),
    onStartOver: vi.fn(),
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

  it('says of a word that it is new, and of no other', async () => {
    const { rerender } = await draw(<Review {...props()} />);
    expect(screen.getByText('New word')).toBeTruthy();
    rerender(<Review {...props({ phrase: phraseOf({ card: dueCard() }) })} />);
    expect(screen.queryByText('New word')).toBeNull();
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

describe('the front of the reader’s choice', () => {
  it('asks another sentence each time, the latest first', async () => {
    const contexts = ['第一句踩雷', '第二句踩雷', '第三句踩雷'].map((sentence) =>
      contextOf(sentence, '踩雷'),
    );
    const asked: string[] = [];
    for (const reps of [0, 1, 2, 3]) {
      const phrase = phraseOf({ contexts, card: { ...phraseOf().card, reps } });
      const { container, unmount } = await draw(<Review {...props({ phrase })} />);
      asked.push(container.querySelector('.sentence')?.textContent ?? '');
      unmount();
    }
    expect(asked).toEqual(['第三句踩雷', '第二句踩雷', '第一句踩雷', '第三句踩雷']);
  });

  it('is the word alone, though there is a sentence', async () => {
    const { container } = await draw(<Review {...props({ front: 'word' })} />);
    expect(screen.getByText('踩雷')).toBeTruthy();
    expect(container.textContent).not.toContain('甜度刚好');
    await expectAccessible();
  });

  it('is the meaning, without word, reading or sentence; the word where it has none', async () => {
    const { container, unmount } = await draw(<Review {...props({ front: 'meaning' })} />);
    expect(screen.getByText('to end up with a dud')).toBeTruthy();
    expect(screen.getByText('Which word is it?')).toBeTruthy();
    expect(container.textContent).not.toMatch(/踩雷|cǎi/);
    await expectAccessible();
    unmount();
    await draw(<Review {...props({ front: 'meaning', phrase: phraseOf({ gloss: ' ' }) })} />);
    expect(screen.getByText('踩雷')).toBeTruthy();
  });

  it('is the sound, said when it comes up and as often as wanted', async () => {
    const given = props({ front: 'sound' });
    const { container } = await draw(<Review {...given} />);
    expect(given.onHear).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByTestId('review-hear'));
    expect(given.onHear).toHaveBeenCalledTimes(2);
    expect(container.textContent).not.toMatch(/踩雷|cǎi|dud/);
    await expectAccessible();
  });

  it('is the word where no voice can say it, and says why', async () => {
    await draw(<Review {...props({ front: 'sound', onHear: async () => false })} />);
    expect(await screen.findByText('踩雷')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('no Mandarin voice');
    await expectAccessible();
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

it('the back has the photograph of the post, where one is kept', async () => {
  await draw(<Review {...props({ intervals, photo: 'data:image/png;base64,iVBORw0KGgo=' })} />);
  expect(screen.getByRole('img', { name: 'Photo from the post' })).toBeTruthy();
  await expectAccessible();
});

it('two answers are two, with the keys 1 and 2', async () => {
  const given = props({ intervals, answers: 2 });
  await draw(<Review {...given} />);
  expect(screen.queryByTestId('review-hard')).toBeNull();
  expect(screen.queryByTestId('review-easy')).toBeNull();
  await userEvent.keyboard('3');
  expect(given.onAnswer).not.toHaveBeenCalled();
  await userEvent.keyboard('2');
  expect(given.onAnswer).toHaveBeenCalledWith(3);
});

it('a damaged card can be started over, and not answered', async () => {
  const given = props({ intervals: 'damaged' });
  await draw(<Review {...given} />);
  expect(screen.getByRole('alert').textContent).toContain('damaged');
  await userEvent.keyboard('3');
  expect(given.onAnswer).not.toHaveBeenCalled();
  await userEvent.click(screen.getByTestId('review-start-over'));
  expect(given.onStartOver).toHaveBeenCalledTimes(1);
  await expectAccessible();
});

it('the menu has what else can be done', async () => {
  const given = props({ onOpenPost: undefined });
  await draw(<Review {...given} />);
  await userEvent.click(screen.getByTestId('review-more'));
  const items = screen.getAllByRole('menuitem').map((item) => item.textContent);
  expect(items).toEqual(['I know thisK', 'Set asideS', 'EditE', 'Start over as new']);
  await userEvent.click(screen.getByRole('menuitem', { name: /Start over/ }));
  expect(given.onStartOver).toHaveBeenCalledTimes(1);
});

describe('keys', () => {
  it.each([
    ['k', 'onKnow'],
    ['s', 'onSetAside'],
    ['e', 'onEdit'],
    ['o', 'onOpenPost'],
    ['S', 'onSetAside'],
  ] as const)('%s does what the menu says', async (key, action) => {
    const given = props();
    await draw(<Review {...given} />);
    await userEvent.keyboard(key);
    expect(given[action]).toHaveBeenCalledTimes(1);
  });

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

  it('Space shows also from the tab, where the focus is after a press on it', async () => {
    const given = props();
    await draw(
      <>
        <button type="button" role="tab">
          Review
        </button>
        <Review {...given} />
      </>,
    );
    screen.getByRole('tab').focus();
    await userEvent.keyboard(' ');
    expect(given.onShow).toHaveBeenCalledTimes(1);
  });

  it('A says the word once it is shown, or says that nothing can', async () => {
    const given = props({ onHear: vi.fn(async () => false) });
    const { rerender } = await draw(<Review {...given} />);
    await userEvent.keyboard('a');
    expect(given.onHear).not.toHaveBeenCalled();
    rerender(<Review {...given} intervals={intervals} />);
    await userEvent.keyboard('a');
    expect(given.onHear).toHaveBeenCalledTimes(1);
    expect((await screen.findByRole('status')).textContent).toContain('no Mandarin voice');
    rerender(<Review {...given} intervals={intervals} phrase={phraseOf({ id: 'another' })} />);
    expect(screen.queryByRole('status')).toBeNull();
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
      more={5}
      onMore={() => {}}
      onProgress={() => {}}
      met={[{ url: 'https://www.rednote.com/explore/1', title: '弄堂里的咖啡馆', words: ['踩雷', '种草'] }]}
      onUndo={() => {}}
    />,
  );
  expect(screen.getByText('Done for today')).toBeTruthy();
  expect(screen.getByText(/comes tomorrow/)).toBeTruthy();
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://www.rednote.com/explore/1');
  await expectAccessible();
});

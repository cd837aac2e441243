import { describe, expect, it } from 'vitest';
import { likelyIntents } from '@/utils/replies/likely';
import { loadReplies } from '@/utils/replies/load';
import { sayable, searchSayable, type Thought } from '@/utils/replies/say';
import { fill, openSlots } from '@/utils/replies/slots';

const kit = sayable(loadReplies(), []);
const replies = (thought: Thought) =>
  searchSayable(kit, thought).flatMap((said) => (said.kind === 'reply' ? [said.reply] : []));
const search = (query: string) => replies({ query });

describe('a thought in English', () => {
  /** What people want to say, and the intents that answer it. */
  it.each([
    ['thanks', ['thank']],
    ['thank you so much', ['thank']],
    ['love your outfit', ['praise-look']],
    ['beautiful hair', ['praise-look']],
    ['looks delicious', ['praise-food']],
    ['recipe please', ['ask-recipe']],
    ['where did you buy it', ['ask-link']],
    ['where is this place', ['ask-place']],
    ['what size', ['ask-size']],
    ['how much', ['ask-price']],
    ['is it worth it', ['ask-link']],
    ['what does it mean', ['ask-explain']],
    ['cat tax', ['cat-tax']],
    ['lol', ['join-joke']],
    ['hug', ['comfort']],
    ['congrats', ['congratulate']],
    ['happy birthday', ['congratulate']],
    ['i disagree', ['disagree']],
    ['learning chinese', ['learning']],
    ['hello i am new here', ['introduce']],
    ['where are you from', ['where-from', 'introduce']],
    ['my first post', ['first-note']],
    ['good night', ['farewell']],
    ['sorry for late reply', ['apologise']],
    ['may i use your picture', ['ask-permission']],
    ['you can do it', ['encourage']],
    ['same here', ['join-joke', 'agree']],
    ['get well soon', ['comfort', 'cat-tax']],
  ])('%s', (query, intents) => {
    const [first] = search(query);
    expect(intents).toContain(first?.intent);
  });

  it('finds while a word is being typed', () => {
    expect(
      search('congra')
        .slice(0, 3)
        .map(({ intent }) => intent),
    ).toContain('congratulate');
  });

  it('finds nothing for what nobody says', () => {
    expect(search('xylophone')).toEqual([]);
  });
});

describe('the kit', () => {
  it('is found by its Chinese too', () => {
    expect(search('蹲一个').length).toBeGreaterThan(0);
    expect(search('蹲一个').every(({ zh }) => zh.includes('蹲一个'))).toBe(true);
  });

  it('shows an intent as a whole, favourites first', () => {
    const favourites = new Set(['cat-steal']);
    const shown = replies({ query: '', intent: 'cat-tax', favourites });
    expect(shown[0]?.id).toBe('cat-steal');
    expect(shown.length).toBe(loadReplies().filter(({ intent }) => intent === 'cat-tax').length);
  });
});

describe('an open post', () => {
  it('brings what suits its topics to the front', () => {
    expect(likelyIntents(['food', 'food', 'travel'])[0]).toBe('praise-food');
    expect(likelyIntents([])).toEqual([]);
    const [first] = replies({ query: '', likely: likelyIntents(['pets']) });
    expect(first?.intent).toBe('cat-tax');
  });

  it('has what suits it best before what suits it, too', () => {
    const found = replies({ query: '', likely: ['congratulate', 'ask-place', 'ask-how'] });
    const order = new Set(found.map(({ intent }) => intent));
    expect([...order].slice(0, 3)).toEqual(['congratulate', 'ask-place', 'ask-how']);
  });
});

describe('slots', () => {
  it('are open until they have text, and are filled where they stand', () => {
    expect(openSlots('{甲}和{乙}有什么区别', { 甲: ' ' })).toEqual(['甲', '乙']);
    expect(openSlots('{甲}和{乙}有什么区别', { 甲: '平替', 乙: '正品' })).toEqual([]);
    expect(fill('{甲}和{乙}有什么区别', { 甲: ' 平替 ' })).toBe('平替和{乙}有什么区别');
  });
});

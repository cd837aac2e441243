import { expect, it } from 'vitest';
import { marksOf, sampleBody, sampleTitle, textOf } from '@/components/settings/sample';
import { defaults, type Settings } from '@/utils/settings/schema';
import { builtLexicon } from '../lexicon/files';

const lexicon = await builtLexicon();
/** The sample's reader has saved one word. */
const own = lexicon.own({ learning: [{ simplified: '不踩雷', traditional: '不踩雷' }], known: [] });
const styles = { word: 'term', level: 'level', mine: 'mine' };

it.each<Pick<Settings, 'marks' | 'level' | 'markSensitive'>>([
  ...([0, 1, 2, 3, 4, 5, 6] as const).map((level) => ({
    marks: 'level' as const,
    level,
    markSensitive: true,
  })),
  { marks: 'level', level: 3, markSensitive: false },
  { marks: 'slang', level: 0, markSensitive: true },
  { marks: 'slang', level: 0, markSensitive: false },
  { marks: 'mine', level: 0, markSensitive: true },
])(
  'the preview marks what the page would mark: $marks, level $level, sensitive words $markSensitive',
  (choice) => {
    const { marks, level, markSensitive } = choice;
    const wanted = {
      glossary: marks !== 'mine',
      sensitive: markSensitive,
      above: marks === 'level' ? level : 6,
    };
    for (const words of [sampleTitle, sampleBody]) {
      const text = textOf(words);
      const onThePage = lexicon
        .marks(text, wanted, own)
        .map(({ start, end, kind }) => [text.slice(start, end), styles[kind]].join(' '));
      const shown = marksOf(words, { ...defaults, ...choice, markEach: 'always' })
        .filter((part) => typeof part !== 'string')
        .map((part) => [...part].join(' '));
      // The pointer's mark lies over the word's own, and is there where the word has none.
      const pointed = shown.indexOf('种草 point');
      if (pointed >= 0 && onThePage[pointed] === '种草 term') shown[pointed] = '种草 term';
      else if (pointed >= 0) shown.splice(pointed, 1);
      expect(shown).toEqual(onThePage);
    }
  },
);

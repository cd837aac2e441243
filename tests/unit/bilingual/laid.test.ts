import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtLexicon } from '@/tests/unit/lexicon/files';
import { type LaidSentence, layOut } from '@/utils/bilingual/laid';

const lexicon = await builtLexicon();
const nobody = { learning: new Set<string>(), known: new Set<string>(), level: 0 };

async function lay(text: string): Promise<LaidSentence> {
  return layOut(text, await lexicon.interlinear(text), nobody);
}
const parts = ({ lead, words }: LaidSentence) => [lead, ...words.map(({ text, tail }) => `${text}|${tail}`)];

describe('a sentence', () => {
  it.each([
    ['好吃，真的！', ['', '好吃|，', '真的|！']],
    ['“种草”了吗？', ['“', '种草|”', '了|', '吗|？']],
    ['他说“好”', ['', '他|', '说|“', '好|”']],
    ['……无语', ['……', '无语|']],
    ['OK！[doge]走', ['', 'OK|！', '[doge]|', '走|']],
  ])('%s', async (text, laid) => {
    expect(parts(await lay(text))).toEqual(laid);
  });

  it('loses not a character', async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('。', '“', '”', '[笑哭R]', '😀', '种草', ' ', '（', '）', 'OK'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const text = pieces.join('');
        const { lead, words } = await lay(text);
        expect(lead + words.map((word) => word.text + word.tail).join('')).toBe(text);
      }),
    );
  });
});

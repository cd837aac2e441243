import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { glossLine } from '@/entrypoints/background/glosses';
import { buildLexicon, lexiconDir } from '@/scripts/build-lexicon';
import { type Lexicon, openLexicon } from '@/utils/lexicon/lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  await buildLexicon();
  lexicon = await openLexicon(async (name) => {
    const bytes = await readFile(join(lexiconDir, name));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  });
}, 60_000);

const line = async (text: string) => glossLine(text, await lexicon.interlinear(text));

describe('the English line under a title', () => {
  it('tells the words in their order, without those that only hold a sentence together', async () => {
    const glosses = (await line('周末和闺蜜去弄堂里的咖啡馆')).split(' · ');
    expect(glosses[0]).toBe('weekend');
    expect(glosses.join()).toMatch(/bestie|best friend/);
    expect(glosses.at(-1)).toMatch(/caf[eé]/);
    expect(glosses).not.toContain('and');
  });

  it('keeps Latin words, and is empty where there is nothing to tell', async () => {
    expect(await line('苏州citywalk')).toContain('citywalk');
    expect(await line('citywalk 2026')).toBe('');
    expect(await line('')).toBe('');
    expect(await line('😀！！')).toBe('');
  });

  it('fits two lines', async () => {
    expect((await line('今天去咖啡馆看书写字画画拍照聊天吃饭睡觉跑步游泳'.repeat(9))).length).toBeLessThan(
      70,
    );
  });
});

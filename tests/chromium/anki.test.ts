import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeAnki, startAnki } from '../anki/server';
import { allowHosts } from '../driver/allow';
import { dialogSays, endDialog, figures, keepAwkwardWords, note, url } from '../driver/exchange';
import { rowsIn } from '../driver/rows';
import { type Stage, setStage } from '../driver/stage';

describe('words to Anki', () => {
  let stage: Stage;
  let library: Page;
  let anki: FakeAnki | undefined;
  const connect = async () => (await library.waitForSelector('[data-testid="anki-connect"]'))?.click();
  beforeAll(async () => {
    stage = await setStage('chromium');
    await allowHosts(stage.driven, ['http://127.0.0.1/*']);
    library = await stage.driven.openExtension('library.html#backup');
    await keepAwkwardWords(library);
  });
  afterAll(async () => {
    await anki?.close();
    await stage?.strike();
  });

  it('are refused in words while it does not run', async () => {
    await (await library.waitForSelector('[data-testid="send-anki"]'))?.click();
    await dialogSays(library, '2055492159');
    await connect();
    await dialogSays(library, 'Anki does not answer');
  });

  it('say what to add when Anki keeps us out', async () => {
    anki = await startAnki({ port: 8765 });
    anki.behaves.origin = 'listed';
    await connect();
    await dialogSays(library, 'webCorsOriginList');
    await dialogSays(library, `"${stage.driven.extensionUrl('').replace(/\/$/, '')}"`);
  });

  it('go into the deck and the fields that were chosen, and are updated the next time', async () => {
    anki!.behaves.origin = 'allowed';
    await connect();
    await library.waitForSelector('[data-testid="anki-go"]');
    await library.select('[data-testid="anki-deck"]', 'Chinese::Red');
    await library.select('[data-testid="anki-type"]', 'Little Red Words');
    await library.waitForSelector('[data-name="Hanzi"]');
    await (await library.waitForSelector('[data-testid="anki-go"]'))?.click();
    await library.waitForSelector('[data-testid="anki-done"]');
    const kept = await rowsIn(library, 'phrases');
    expect(await figures(library)).toEqual({ New: kept.length });
    await endDialog(library, 'Close');
    expect(anki!.notes).toHaveLength(kept.length);
    const sent = anki!.notes.find(({ fields }) => fields.Hanzi === '种草')!;
    expect(sent).toMatchObject({
      deck: 'Chinese::Red',
      noteType: 'Little Red Words',
      tags: ['skin_care', '口红'],
      fields: {
        Id: kept.find(({ simplified }) => simplified === '种草')!.id,
        Pinyin: 'zhòngcǎo',
        Sentence: '我被这支口红<b>种草</b>了',
        Link: url,
      },
    });

    sent.interval = 30;
    await note(library, { id: sent.fields.Id, note: 'changed', tags: ['skin care', '口红'] });
    await (await library.waitForSelector('[data-testid="send-anki"]'))?.click();
    await connect();
    await library.waitForSelector('[data-testid="anki-go"]');
    // The choice was kept.
    expect(
      await library.$eval('[data-testid="anki-type"]', (select) => (select as HTMLSelectElement).value),
    ).toBe('Little Red Words');
    await (await library.waitForSelector('[data-testid="anki-go"]'))?.click();
    await library.waitForSelector('[data-testid="anki-done"]');
    expect(await figures(library)).toEqual({ New: 0, Updated: 1, 'Here already': kept.length - 1 });
    expect(sent).toMatchObject({ interval: 30, fields: { Note: 'changed' } });
    await endDialog(library, 'Close');
  });
});

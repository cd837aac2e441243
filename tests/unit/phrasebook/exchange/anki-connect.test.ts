import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined } from '@/utils/lexicon/syllables';
import { connectAnki } from '@/utils/phrasebook/exchange/anki-connect';
import { type AnkiTarget, asTarget, suggestFields } from '@/utils/phrasebook/exchange/anki-mapping';
import { ankiChoices, noteFields, sendToAnki } from '@/utils/phrasebook/exchange/anki-send';
import type { Phrase } from '@/utils/store/model';
import { type FakeAnki, startAnki } from '../../../anki/server';
import { phrase } from '../sample';

let anki: FakeAnki;
beforeEach(async () => {
  anki = await startAnki();
});
afterEach(() => anki.close());

const connect = (within = 300) =>
  connectAnki({ address: anki.address, answerWithin: within, permitWithin: within });

describe('finding Anki', () => {
  it('tells what there is to choose from', async () => {
    const found = await connect();
    expect(await ankiChoices(found)).toEqual({
      decks: ['Default', 'Chinese::Red'],
      noteTypes: ['Basic', 'Little Red Words'],
    });
    expect(await noteFields(found, 'Basic')).toEqual(['Front', 'Back']);
  });

  it('finds an add-on that is older than permissions', async () => {
    anki.behaves.origin = 'old';
    expect(await ankiChoices(await connect())).toMatchObject({ decks: anki.decks });
  });

  it.each<[string, string, (anki: FakeAnki) => unknown]>([
    ['Anki does not run, or has no such add-on', 'not-running', (anki) => anki.close()],
    ['its reader says no', 'refused', (anki) => Object.assign(anki.behaves, { origin: 'listed' })],
    [
      'our origin is not on its list',
      'refused',
      (anki) => Object.assign(anki.behaves, { says: { status: 403, body: '' } }),
    ],
    ['it wants a key', 'needs-key', (anki) => Object.assign(anki.behaves, { requiresKey: true })],
    ['it is too old', 'too-old', (anki) => Object.assign(anki.behaves, { version: 5 })],
    ['it never answers', 'no-answer', (anki) => Object.assign(anki.behaves, { hangs: 'requestPermission' })],
    ['it is too slow', 'no-answer', (anki) => Object.assign(anki.behaves, { slow: 900 })],
    [
      'something else answers',
      'not-anki',
      (anki) => Object.assign(anki.behaves, { says: { status: 200, body: '<html>' } }),
    ],
    [
      'something else answers JSON',
      'not-anki',
      (anki) => Object.assign(anki.behaves, { says: { status: 200, body: '[1]' } }),
    ],
    [
      'a web server has no such page',
      'not-anki',
      (anki) => Object.assign(anki.behaves, { says: { status: 404, body: '' } }),
    ],
  ])('says when %s', async (_, code, arrange) => {
    await arrange(anki);
    await expect(connect()).rejects.toMatchObject({ code });
  });

  it('can be given up', async () => {
    anki.behaves.hangs = 'requestPermission';
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(connectAnki({ address: anki.address, signal: stop.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('the fields of a note type', () => {
  it.each([
    [['Front', 'Back'], { Front: 'Hanzi', Back: 'Back' }],
    [
      ['Simplified', 'Traditional', 'Pinyin', 'Meaning', 'Audio'],
      { Simplified: 'Hanzi', Traditional: 'Traditional', Pinyin: 'Pinyin', Meaning: 'Meaning' },
    ],
    [['问题', '答案'], { 问题: 'Hanzi', 答案: 'Back' }],
    [['汉字', '拼音', '释义', '例句'], { 汉字: 'Hanzi', 拼音: 'Pinyin', 释义: 'Meaning', 例句: 'Sentence' }],
    [['Id', 'Hanzi', 'Link'], { Id: 'Id', Hanzi: 'Hanzi', Link: 'Link' }],
    [[], {}],
  ])('%j get what is likely wanted', (names, fields) => {
    expect(suggestFields(names)).toEqual(fields);
  });

  it('keep only what is whole', () => {
    expect(asTarget({ deck: 'a', noteType: 'b', fields: { x: 'Hanzi', y: 'gone' } })).toEqual({
      deck: 'a',
      noteType: 'b',
      fields: { x: 'Hanzi' },
    });
    for (const kept of [undefined, null, 3, { deck: 'a' }, { deck: 'a', noteType: 'b', fields: 1 }]) {
      expect(asTarget(kept)).toBeUndefined();
    }
  });
});

describe('sending', () => {
  const ours: AnkiTarget = {
    deck: 'Chinese::Red',
    noteType: 'Little Red Words',
    fields: suggestFields([
      'Id',
      'Hanzi',
      'Traditional',
      'Pinyin',
      'Meaning',
      'Explanation',
      'Sentence',
      'Note',
      'Link',
    ]),
  };
  const basic: AnkiTarget = { deck: 'Default', noteType: 'Basic', fields: { Front: 'Hanzi', Back: 'Back' } };
  const phrases = Array.from({ length: 60 }, (_, index) =>
    phrase({ id: `id-${index}`, simplified: `词${index}`, tags: ['skin care'] }),
  );
  const send = async (target: AnkiTarget, rows: readonly Phrase[] = phrases, more = {}) =>
    sendToAnki(await connect(), { phrases: rows, target, pinyin: joined, ...more });

  it('adds each phrase with all of its fields and tags', async () => {
    expect(await send(ours)).toEqual({ added: 60, updated: 0, unchanged: 0, leftOut: [] });
    expect(anki.notes).toHaveLength(60);
    expect(anki.notes[7]).toMatchObject({
      deck: 'Chinese::Red',
      noteType: 'Little Red Words',
      tags: ['skin_care'],
      fields: {
        Id: 'id-7',
        Hanzi: '词7',
        Traditional: '種草',
        Pinyin: 'zhòngcǎo',
        Meaning: 'to be sold on something',
        Sentence: '我被这支口红<b>种草</b>了',
      },
    });
  });

  it.each([
    ['a field', ours],
    ['a tag', basic],
  ])('updates by our id in %s, and keeps scheduling, deck and own tags', async (_, target) => {
    await send(target);
    for (const note of anki.notes)
      Object.assign(note, { interval: 30, deck: 'Default', tags: [...note.tags, 'hers'] });
    anki.asked.length = 0;
    expect(await send(target)).toEqual({ added: 0, updated: 0, unchanged: 60, leftOut: [] });
    expect(anki.asked).not.toContain('updateNoteFields');
    const changed = phrases.map((one, index) =>
      index < 10 ? { ...one, gloss: 'new', tags: ['skin care', 'b'] } : one,
    );
    expect(await send(target, changed)).toEqual({ added: 0, updated: 10, unchanged: 50, leftOut: [] });
    expect(anki.notes).toHaveLength(60);
    expect(anki.notes[3]).toMatchObject({ interval: 30, deck: 'Default' });
    expect(anki.notes[3]!.tags).toEqual(expect.arrayContaining(['skin_care', 'hers', 'b']));
    expect(JSON.stringify(anki.notes[3]!.fields)).toContain('new');
  });

  it('doubles nothing when it failed half-way and is sent again', async () => {
    anki.behaves.breaksAt = { action: 'addNote', after: 40 };
    const shares: number[] = [];
    await expect(
      send(ours, phrases, { onProgress: (share: number) => shares.push(share) }),
    ).rejects.toMatchObject({ code: 'not-running' });
    expect(anki.notes).toHaveLength(40);
    expect(shares).toEqual([25 / 60]);
    expect(await send(ours)).toEqual({ added: 20, updated: 0, unchanged: 40, leftOut: [] });
    expect(new Set(anki.notes.map(({ fields }) => fields.Id)).size).toBe(60);
  });

  it('stops between two lots', async () => {
    const stop = new AbortController();
    const sending = send(ours, phrases, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
    expect(anki.notes).toHaveLength(25);
  });

  it('stops at once while Anki hangs', async () => {
    anki.behaves.hangs = 'multi';
    const stop = new AbortController();
    const sending = sendToAnki(await connect(20_000), {
      phrases,
      target: ours,
      pinyin: joined,
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 50);
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves out what Anki has already as a note of its own, and says so', async () => {
    anki.notes.push({
      id: 5,
      deck: 'Default',
      noteType: 'Basic',
      fields: { Front: '词2', Back: 'my own' },
      tags: [],
      interval: 9,
    });
    const sent = await send(basic, phrases.slice(0, 5));
    expect(sent).toMatchObject({ added: 4, leftOut: [{ simplified: '词2', why: 'duplicate' }] });
    expect(anki.notes.find(({ id }) => id === 5)).toMatchObject({ fields: { Back: 'my own' }, interval: 9 });
  });

  it.each<[string, string, () => unknown]>([
    ['the deck is gone', 'deck-gone', () => anki.decks.pop()],
    ['the note type is gone', 'type-gone', () => delete anki.noteTypes['Little Red Words']],
    ['a field of it is gone', 'type-gone', () => anki.noteTypes['Little Red Words']!.pop()],
  ])('says when %s, with nothing sent', async (_, code, arrange) => {
    arrange();
    await expect(send(ours)).rejects.toMatchObject({ code });
    expect(anki.notes).toEqual([]);
  });

  it('finds an id with letters that Anki’s search reads as its own', async () => {
    const odd = [
      phrase({ id: 'a_b*c"d\\e<f> &', simplified: '词' }),
      phrase({ id: 'aXb', simplified: '语' }),
    ];
    for (const target of [ours, basic]) {
      expect(await send(target, odd)).toMatchObject({ added: 2 });
      expect(await send(target, odd)).toMatchObject({ unchanged: 2 });
    }
  });
});

import type { Phrase } from '@/utils/store/model';
import { ankiTags, html } from './anki';
import { type Anki, type AnkiAction, AnkiFault, type AnkiFaultCode, faultOf } from './anki-connect';
import { type AnkiTarget, fieldsFor } from './anki-mapping';
import type { Pace } from './pace';

/** What Anki has to choose from. */
export interface AnkiChoices {
  decks: string[];
  noteTypes: string[];
}

/** What was sent. */
export interface AnkiSent {
  added: number;
  updated: number;
  unchanged: number;
  /** What Anki did not take, and why: `duplicate` where its first field is on another note already. */
  leftOut: { simplified: string; why: 'duplicate' | 'empty' | 'failed'; said: string }[];
}

/** So many at once that a stop is felt at once, and a failure costs little. */
const notesAtOnce = 25;

/** Stands before our id in the tag by which a note is known whose type has no field for it. */
const idTag = 'lrw-id::';

/** @throws AnkiFault */
export async function ankiChoices(anki: Anki, signal?: AbortSignal): Promise<AnkiChoices> {
  const [decks, noteTypes] = await Promise.all([
    anki.ask({ action: 'deckNames' }, signal),
    anki.ask({ action: 'modelNames' }, signal),
  ]);
  return { decks: names(decks), noteTypes: names(noteTypes) };
}

/** @throws AnkiFault `type-gone` */
export async function noteFields(anki: Anki, noteType: string, signal?: AbortSignal): Promise<string[]> {
  return names(await anki.ask({ action: 'modelFieldNames', params: { modelName: noteType } }, signal));
}

/**
 * Send phrases to Anki. A note that carries our id is brought up to date and keeps its scheduling, its deck and its own
 * tags; only where there is none, one is added. So sending again after a failure half-way doubles nothing.
 *
 * @throws AnkiFault, or the reason of `signal`. What was sent before that is in Anki.
 */
export async function sendToAnki(
  anki: Anki,
  {
    phrases,
    target,
    pinyin,
    signal,
    onProgress,
  }: {
    phrases: readonly Phrase[];
    target: AnkiTarget;
    pinyin: (numbered: string) => string;
  } & Pace,
): Promise<AnkiSent> {
  await checkTarget(anki, target, signal);
  const sent: AnkiSent = { added: 0, updated: 0, unchanged: 0, leftOut: [] };
  for (let at = 0; at < phrases.length; at += notesAtOnce) {
    signal?.throwIfAborted();
    const batch = phrases.slice(at, at + notesAtOnce);
    const there = await notesOf(anki, batch, target, signal);
    const jobs = batch.map((phrase) => jobFor(phrase, { there: there.get(phrase.id), target, pinyin }));
    const actions = jobs.flatMap((job) => job.actions);
    // Stopped in the midst, Anki may go on with it; the next time finds what it has done.
    const answers = actions.length > 0 ? await anki.askAll(actions, signal) : [];
    for (const job of jobs) {
      const errors = answers.splice(0, job.actions.length).flatMap(({ error }) => error ?? []);
      count(sent, job, errors[0]);
    }
    onProgress?.(Math.min(1, (at + batch.length) / phrases.length));
  }
  return sent;
}

/** What is gone is said before anything is sent. */
async function checkTarget(anki: Anki, target: AnkiTarget, signal?: AbortSignal): Promise<void> {
  const { decks, noteTypes } = await ankiChoices(anki, signal);
  if (!decks.includes(target.deck)) throw new AnkiFault('deck-gone', target.deck);
  if (!noteTypes.includes(target.noteType)) throw new AnkiFault('type-gone', target.noteType);
  const fields = await noteFields(anki, target.noteType, signal);
  if (!Object.keys(target.fields).every((name) => fields.includes(name))) {
    throw new AnkiFault('type-gone', target.noteType);
  }
}

interface NoteThere {
  noteId: number;
  fields: Record<string, string>;
  tags: string[];
}

/** The notes of these phrases, by our id. */
async function notesOf(
  anki: Anki,
  phrases: readonly Phrase[],
  target: AnkiTarget,
  signal?: AbortSignal,
): Promise<Map<string, NoteThere>> {
  const idField = fieldOfId(target);
  const written = new Map(phrases.map(({ id }) => [html(id), id]));
  const wanted = [...written.keys()].map((id) =>
    idField ? quoted(`${idField}:${id}`) : quoted(`tag:${idTag}${asTag(id)}`),
  );
  const query = `${quoted(`note:${target.noteType}`)} (${wanted.join(' or ')})`;
  const found = await anki.ask({ action: 'findNotes', params: { query } }, signal);
  if (!Array.isArray(found)) throw new AnkiFault('not-anki', 'no list of notes');
  if (found.length === 0) return new Map();
  const infos = await anki.ask({ action: 'notesInfo', params: { notes: found } }, signal);
  const tags = new Map([...written].map(([id, own]) => [idTag + asTag(id), own]));
  const notes = new Map<string, NoteThere>();
  for (const note of (Array.isArray(infos) ? infos : []).flatMap(asNote)) {
    const tag = note.tags.find((one) => tags.has(one));
    const id = idField ? written.get(note.fields[idField] ?? '') : tag && tags.get(tag);
    if (id !== undefined && !notes.has(id)) notes.set(id, note);
  }
  return notes;
}

interface Job {
  phrase: Phrase;
  does: 'added' | 'updated' | 'unchanged';
  actions: AnkiAction[];
}

function jobFor(
  phrase: Phrase,
  { there, target, pinyin }: { there?: NoteThere; target: AnkiTarget; pinyin: (numbered: string) => string },
): Job {
  const fields = fieldsFor(phrase, target, pinyin);
  const tags = [...ankiTags(phrase), ...(fieldOfId(target) ? [] : [idTag + asTag(html(phrase.id))])];
  if (!there) {
    const note = { deckName: target.deck, modelName: target.noteType, fields, tags };
    return { phrase, does: 'added', actions: [{ action: 'addNote', params: { note } }] };
  }
  const actions: AnkiAction[] = [];
  if (Object.entries(fields).some(([name, value]) => there.fields[name] !== value)) {
    actions.push({ action: 'updateNoteFields', params: { note: { id: there.noteId, fields } } });
  }
  const own = new Set(there.tags.map((tag) => tag.toLowerCase()));
  const missing = tags.filter((tag) => !own.has(tag.toLowerCase()));
  if (missing.length > 0) {
    actions.push({ action: 'addTags', params: { notes: [there.noteId], tags: missing.join(' ') } });
  }
  return { phrase, does: actions.length > 0 ? 'updated' : 'unchanged', actions };
}

/** Faults that every further note would meet too. */
const hopeless: readonly AnkiFaultCode[] = ['deck-gone', 'type-gone', 'needs-key'];

function count(sent: AnkiSent, { phrase, does }: Job, error: string | undefined): void {
  if (error === undefined) {
    sent[does]++;
    return;
  }
  const fault = faultOf(error);
  if (hopeless.includes(fault.code)) throw fault;
  const why = /duplicate/i.test(error) ? 'duplicate' : /empty/i.test(error) ? 'empty' : 'failed';
  sent.leftOut.push({ simplified: phrase.simplified, why, said: error.slice(0, 300) });
}

function fieldOfId({ fields }: AnkiTarget): string | undefined {
  return Object.keys(fields).find((name) => fields[name] === 'Id');
}

function asTag(id: string): string {
  return id.replaceAll(/[\s"]/gu, '_');
}

/** A term of Anki's search, taken word for word. */
function quoted(term: string): string {
  return `"${term.replaceAll(/[\\"*_]/g, '\\$&')}"`;
}

function asNote(value: unknown): NoteThere[] {
  const { noteId, fields, tags } = (value ?? {}) as Partial<Record<keyof NoteThere, unknown>>;
  if (typeof noteId !== 'number' || typeof fields !== 'object' || !fields || !Array.isArray(tags)) return [];
  const values = Object.entries(fields).map(([name, field]) => [
    name,
    String((field as { value?: unknown })?.value ?? ''),
  ]);
  return [{ noteId, fields: Object.fromEntries(values), tags: tags.map(String) }];
}

function names(value: unknown): string[] {
  if (!Array.isArray(value)) throw new AnkiFault('not-anki', 'no list of names');
  return value.filter((name) => typeof name === 'string');
}

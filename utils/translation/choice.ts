import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { deepl, deeplAddress } from './deepl';
import type { Engine, Target } from './engine';
import { libreTranslate } from './libretranslate';
import { openAi } from './openai';

/** In `storage.local` and nowhere else: a key never leaves this device, so the choice is no setting that syncs. */
export const choiceKey = 'translation';

const text = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max));
/** It goes into a header, which takes nothing else. */
const key = v.pipe(text(500), v.regex(/^[\x21-\x7e]*$/, 'a key'));
/** Plain http is for one's own machine only: a key and what is read would travel in the open. */
const address = v.pipe(
  text(500),
  v.check((url) => isAddress(url), 'https, or http on this machine'),
);

const choiceSchema = v.variant('engine', [
  v.object({ engine: v.literal('none') }),
  v.object({ engine: v.literal('browser') }),
  v.object({ engine: v.literal('libretranslate'), address, key: v.optional(key) }),
  v.object({ engine: v.literal('deepl'), address: v.optional(address), key: v.pipe(key, v.minLength(1)) }),
  v.object({
    engine: v.literal('openai'),
    address,
    key: v.optional(key),
    model: v.pipe(text(200), v.minLength(1)),
  }),
]);

/** What translates for this reader; `none` until they choose. */
export type Choice = v.InferOutput<typeof choiceSchema>;
export type EngineKind = Choice['engine'];

const none: Choice = { engine: 'none' };

/** The choice that is stored, and none where there is none or it is damaged. */
export function readChoice(stored: unknown): Choice {
  const read = v.safeParse(choiceSchema, stored);
  return read.success ? read.output : none;
}

/** @throws when the browser's storage cannot be read at all. */
export async function storedChoice(): Promise<Choice> {
  return readChoice((await browser.storage.local.get(choiceKey))[choiceKey]);
}

/** The field of a choice that is not right yet, and why; none when it can be kept. */
export function wrongIn(choice: unknown): 'address' | 'key' | 'model' | undefined {
  const read = v.safeParse(choiceSchema, choice);
  const field = read.success ? undefined : v.getDotPath(read.issues[0]);
  return field === 'address' || field === 'key' || field === 'model' ? field : undefined;
}

/**
 * Keep a choice. The right to ask its host is asked for where it is made, in an extension page, by a click.
 * @returns false, and nothing is kept, when it is no choice: an address that is none, or not safe.
 */
export async function keepChoice(choice: unknown): Promise<boolean> {
  const read = v.safeParse(choiceSchema, choice);
  if (read.success) await browser.storage.local.set({ [choiceKey]: read.output });
  return read.success;
}

/** Call `onChange` with every new choice, made in any context, until `signal` aborts. */
export function watchChoice(onChange: (choice: Choice) => void, signal: AbortSignal): void {
  const changed = browser.storage.local.onChanged;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (choiceKey in changes) onChange(readChoice(changes[choiceKey]?.newValue));
  };
  changed.addListener(listener);
  signal.addEventListener('abort', () => changed.removeListener(listener), { once: true });
}

/** Where a choice sends text, as the reader is told and the browser is asked: an origin, or nothing. */
export function originOf(choice: Choice): string | undefined {
  const url = addressOf(choice);
  return url === undefined ? undefined : new URL(url).origin;
}

/** What the browser is asked for, so that the server of a choice can be asked: this one host, whatever its port. */
export function hostPattern(choice: Choice): string | undefined {
  const url = addressOf(choice);
  if (url === undefined) return undefined;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** What a line is translated into for a reader whose interface is in `language`: theirs, where it is not Chinese. */
export const targetOf = (language: string): Target => (language.startsWith('es') ? 'es' : 'en');

function addressOf(choice: Choice): string | undefined {
  if (choice.engine === 'deepl') return choice.address || deeplAddress(choice.key);
  return 'address' in choice ? choice.address : undefined;
}

/** The engine behind a choice that is a server; the browser's own is made where it is shown, with its progress. */
export function serverEngine(choice: Choice): Engine | undefined {
  switch (choice.engine) {
    case 'libretranslate':
      return libreTranslate(choice);
    case 'deepl':
      return deepl({ ...choice, address: choice.address || deeplAddress(choice.key) });
    case 'openai':
      return openAi(choice);
    default:
      return undefined;
  }
}

function isAddress(url: string): boolean {
  try {
    const { protocol, hostname, username, password, search, hash } = new URL(url);
    if (username || password || search || hash) return false;
    return protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/.test(hostname));
  } catch {
    return false;
  }
}

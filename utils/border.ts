import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { Fault, toFault } from './faults';
import type { Input, Name, Protocol, Result } from './messages';
import {
  contextSchema,
  filled,
  labels,
  longestText,
  noteId,
  pagePostEntries,
  rowId,
  text,
  wordEntries,
} from './store/schemas';

/**
 * The background's border. Whatever comes by message was written by a page's process, so its sender and its shape are
 * checked here, and whatever is thrown behind it goes back as a `Fault`.
 */
type Sender = Browser.runtime.MessageSender;
export type Handler<K extends Name> = (input: Input<K>, sender: Sender) => Result<K> | Promise<Result<K>>;
export type Handlers = { [K in Name]: Handler<K> };

const { onMessage } = defineExtensionMessaging<Protocol>();

/** A page has some hundred texts near the viewport; all of them together may be as long as four long pages. */
const mostTexts = 2000;
const longestTexts = 4 * longestText;
/** No post has so many different ones. */
const mostWords = 2000;
/** As many titles as are ever on one screen. */
const mostLines = 200;
/** Ten thousand long comments. */
const longestComments = 2_000_000;

const nothing = v.strictObject({});
const lengthOf = (texts: string[]) => texts.reduce((sum, { length }) => sum + length, 0);

const inputs: { [K in Name]: v.GenericSchema<unknown, Input<K>> } = {
  'reader.start': nothing,
  'reader.card': nothing,
  'lexicon.lookup': v.object({ text: text(longestText), offset: v.pipe(v.number(), v.integer()) }),
  'lexicon.annotate': v.object({
    texts: v.pipe(
      v.array(text(longestText)),
      v.maxLength(mostTexts),
      v.check((texts) => lengthOf(texts) <= longestTexts, 'less text'),
    ),
    wanted: v.optional(
      v.object({
        glossary: v.boolean(),
        sensitive: v.boolean(),
        above: v.pipe(v.number(), v.minValue(0), v.maxValue(6)),
      }),
    ),
  }),
  'lexicon.entries': v.object({ headwords: v.pipe(v.array(filled(100)), v.maxLength(mostWords)) }),
  'lexicon.read': v.object({
    texts: v.pipe(
      v.array(text(longestText)),
      v.maxLength(mostTexts),
      v.check((texts) => lengthOf(texts) <= longestTexts, 'less text'),
    ),
  }),
  'lexicon.pinyin': v.object({ texts: v.pipe(v.array(text(longestText)), v.maxLength(mostTexts)) }),
  'lexicon.glosses': v.object({ texts: v.pipe(v.array(text(500)), v.maxLength(mostLines)) }),
  'lexicon.search': v.object({
    query: text(1000),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  }),
  'packs.all': nothing,
  'phrases.save': v.object({ word: v.object(wordEntries), context: v.optional(contextSchema) }),
  'phrases.find': v.object({
    simplified: filled(100),
    pinyin: text(600),
    context: v.optional(contextSchema),
  }),
  'phrases.meet': v.object({ postId: noteId, texts: v.pipe(v.array(text(longestText)), v.maxLength(2)) }),
  'phrases.forget': v.object({ id: rowId }),
  'phrases.note': v.object({ id: rowId, note: text(longestText), tags: labels }),
  'known.has': v.object({ simplified: filled(100) }),
  'known.add': v.object({ simplified: filled(100) }),
  'known.remove': v.object({ simplified: filled(100) }),
  'recent.add': v.object({ id: filled(1000), simplified: filled(100), pinyin: text(600) }),
  'posts.save': v.object({
    post: v.pipe(
      v.object(pagePostEntries),
      v.check(
        ({ comments }) => lengthOf(comments.map(({ text }) => text)) <= longestComments,
        'fewer comments',
      ),
    ),
    // Which of them are pictures of the site is looked at later: a strange one must not keep a post from being saved.
    pictures: v.optional(v.pipe(v.array(text(4000)), v.maxLength(50))),
  }),
  'posts.find': v.object({ id: noteId }),
  'pictures.fetch': nothing,
  'translation.by': nothing,
  // A sentence of a post, no more: what a page asks for is sent to another.
  translate: v.object({ texts: v.pipe(v.array(filled(1000)), v.minLength(1), v.maxLength(5)) }),
  'settings.set': v.object({ key: filled(100), value: v.unknown() }),
  'panel.open': nothing,
  'pages.open': v.object({ page: v.picklist(['library', 'options']), route: v.optional(filled(200)) }),
};

/** Who may ask: the reader on the site, an extension page, or both. */
const askers: { [K in Name]: 'site' | 'page' | 'both' } = {
  'reader.start': 'both',
  'reader.card': 'site',
  'lexicon.lookup': 'both',
  'lexicon.annotate': 'both',
  'lexicon.entries': 'page',
  'lexicon.search': 'page',
  'packs.all': 'page',
  'lexicon.read': 'page',
  'lexicon.pinyin': 'page',
  'lexicon.glosses': 'page',
  'phrases.save': 'both',
  'phrases.find': 'both',
  'phrases.meet': 'site',
  'phrases.forget': 'both',
  'phrases.note': 'both',
  'known.has': 'both',
  'known.add': 'both',
  'known.remove': 'both',
  'recent.add': 'both',
  'posts.save': 'both',
  'posts.find': 'both',
  'pictures.fetch': 'page',
  'translation.by': 'both',
  translate: 'both',
  'settings.set': 'page',
  'panel.open': 'site',
  'pages.open': 'both',
};

const hosts = ['www.xiaohongshu.com', 'www.rednote.com'];

/** Answer every message of the protocol, and every other one with the fault `unknown-message`. Call synchronously. */
export function answerAll(handlers: Handlers): void {
  refuseUnknown();
  for (const name of Object.keys(inputs) as Name[]) answer(name, handlers[name] as Handler<Name>);
}

/** Answer one message: check who asks and what, hand it to `handler`, send back its result or a fault. */
export function answer<K extends Name>(name: K, handler: Handler<K>): void {
  onMessage(name, (async ({ data, sender }: { data: unknown; sender: Sender }) => {
    try {
      checkSender(name, sender);
      return await handler(checkInput(name, data), sender);
    } catch (thrown) {
      const fault = toFault(thrown);
      if (fault.code === 'unexpected') console.error(name, thrown);
      // Without its cause, which holds paths and rows that are no page's business.
      throw new Fault(fault.code, fault.message);
    }
  }) as Parameters<typeof onMessage<K>>[1]);
}

/**
 * @throws Fault `bad-input`, naming the field.
 */
export function checkInput<K extends Name>(name: K, data: unknown): Input<K> {
  const checked = v.safeParse(inputs[name] as v.GenericSchema<unknown, Input<K>>, data);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new Fault('bad-input', `${name}: ${v.getDotPath(issue) ?? 'input'}: ${issue.message}`);
}

/**
 * @throws Fault `not-allowed`
 */
export function checkSender(name: Name, sender: Sender): void {
  const asker = askerOf(sender);
  const allowed = asker !== undefined && (askers[name] === 'both' || askers[name] === asker);
  if (!allowed) throw new Fault('not-allowed', `${name} from ${sender.url ?? 'nowhere'}`);
}

function askerOf({ id, url }: Sender): 'site' | 'page' | undefined {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return undefined;
  const { protocol, host } = new URL(url);
  if (url.startsWith(browser.runtime.getURL('/'))) return 'page';
  return protocol === 'https:' && hosts.includes(host) ? 'site' : undefined;
}

/** The library is silent on a name that it does not know; its sender would wait, or take silence for a dead worker. */
function refuseUnknown(): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, sendResponse) => {
    const name = (message as { type?: unknown } | null)?.type;
    if (typeof name === 'string' && Object.hasOwn(inputs, name)) return false;
    const { code, message: detail } = new Fault('unknown-message', `unknown message ${String(name)}`);
    // As the library writes an error for the way; `stack` tells its other end that it is one.
    sendResponse({ err: { name: 'Fault', message: detail, stack: '', code } });
    return true;
  });
}

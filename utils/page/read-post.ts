import { codeOf, emojiCodes } from './emoji';
import { idOfNote } from './note';
import { type CommentOnPage, linkTo, type PostOnPage, siteOf, timeOfId } from './post';
import { find, findAll, type Part, selectors } from './selectors';

/**
 * Read a post from the box of an open note, modal or page of its own. Reads only what is shown: nothing is opened,
 * scrolled or fetched.
 * @returns null when the note has no id to be kept under
 */
export function readPost(note: Element): PostOnPage | null {
  const id = idOfNote(note);
  if (!id) return null;
  const document = note.ownerDocument;
  const codes = emojiCodes(storageOf(document));
  const read = (element: Element | null) => (element ? textOf(element, codes).trim() : '');
  const author = partOfNote(note, 'author')[0];
  const { date, place } = splitDate(read(find(note, 'date')));
  const publishedAt = timeOfId(id);

  return {
    id,
    site: siteOf(document),
    url: linkTo(id, document),
    title: read(find(note, 'noteTitle')),
    body: findAll(note, 'noteBody')
      .map((element) => textOf(element, codes))
      .join('')
      .trim(),
    author: {
      id: /\/user\/profile\/([^/?#]+)/.exec(author?.getAttribute('href') ?? '')?.[1] ?? '',
      name: read(partOfNote(note, 'authorName')[0] ?? null),
    },
    hashtags: names(note, 'hashtag', '#'),
    mentions: names(note, 'mention', '@'),
    kind: isVideo(note) ? 'video' : 'normal',
    counts: {
      ...count(note, 'likes'),
      ...count(note, 'collects'),
      ...count(note, 'commentsCount', 'comments'),
    },
    dateShown: date,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(place ? { place } : {}),
    comments: findAll(note, 'comment').flatMap((element) => readComment(element, codes)),
  };
}

/** The text of an element, line breaks kept, emoji images as their codes. */
export function textOf(element: Element, codes: Map<string, string>): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
    else if (node.nodeName === 'BR') text += '\n';
    else if (node.nodeName === 'IMG') text += codeOf(node as Element, codes) ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) text += textOf(node as Element, codes);
  }
  return text;
}

function readComment(element: Element, codes: Map<string, string>): CommentOnPage[] {
  const id = element.id.replace(/^comment-/, '');
  const content = find(element, 'commentText');
  if (!id || !content) return [];
  const replyTo = find(element, 'commentReplyTo');
  let text = textOf(content, codes);
  // A reply may name in its own text whom it answers: "回复 X : ...".
  if (replyTo && content.contains(replyTo)) {
    const name = textOf(replyTo, codes);
    text = text.slice(text.indexOf(name) + name.length).replace(/^\s*[:：]/, '');
  }
  const author = find(element, 'commentAuthor');
  const date = find(element, 'commentDate');
  return [
    {
      id,
      author: author ? textOf(author, codes).trim() : '',
      text: text.trim(),
      ...(replyTo ? { replyTo: textOf(replyTo, codes).trim() } : {}),
      date: date ? textOf(date, codes).trim() : '',
    },
  ];
}

/** Parts that comments have too: those of the note itself. The author is there twice, alike. */
function partOfNote(note: Element, part: Part): Element[] {
  const comments = selectors.comment.join(',');
  return findAll(note, part).filter((element) => element.closest(comments) === null);
}

function names(note: Element, part: Part, sign: string): string[] {
  const found = partOfNote(note, part).map((element) => (element.textContent ?? '').trim());
  return [...new Set(found.map((name) => (name.startsWith(sign) ? name.slice(1).trim() : name)))].filter(
    Boolean,
  );
}

function isVideo(note: Element): boolean {
  return note.getAttribute('data-type') === 'video' || find(note, 'video') !== null;
}

/** A count is digits, perhaps with a unit: "665", "1.2万", "10+". A word stands there when it is zero. */
function count<K extends string>(note: Element, part: Part, name: string = part): Partial<Record<K, string>> {
  const text = find(note, part)?.textContent?.trim() ?? '';
  return (/^\d/.test(text) ? { [name]: text } : {}) as Partial<Record<K, string>>;
}

/** "编辑于 08-12 云南": what follows the last part with a digit is the place; so is what follows a lone word for now. */
export function splitDate(shown: string): { date: string; place?: string } {
  const parts = shown.split(/\s+/).filter(Boolean);
  const lastDigits = parts.findLastIndex((part) => /\d/.test(part));
  const rest = parts.slice(Math.max(lastDigits, 0) + 1);
  // "3 days ago": the English interface puts words after the number.
  const ago = rest.findLastIndex((word) => /^ago$/i.test(word));
  const place = rest.slice(ago + 1).join(' ');
  const date = parts.slice(0, parts.length - rest.length + ago + 1).join(' ');
  return place ? { date, place } : { date };
}

function storageOf(document: Document): Pick<Storage, 'getItem'> {
  try {
    return document.defaultView!.localStorage;
  } catch {
    return { getItem: () => null };
  }
}

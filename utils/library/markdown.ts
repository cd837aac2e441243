import type { Post } from '@/utils/store/model';

/**
 * One post as Markdown with YAML front matter, as Obsidian and other editors read it. Whatever the site wrote comes out
 * as text: no markup, link or embed of its author's comes to life.
 * @param pictures where its pictures are, seen from the file: names that need no escaping
 */
export function postMarkdown(post: Post, pictures: readonly string[] = []): string {
  const front = [
    ['title', post.title],
    ['author', post.author.name],
    ['url', post.url],
    ['note_id', post.id],
    ['date_shown', post.dateShown],
    ['published', post.publishedAt === undefined ? undefined : isoDate(post.publishedAt)],
    ['place', post.place],
    ['saved', isoDate(post.savedAt)],
    ['hashtags', post.hashtags],
    ['tags', post.tags],
  ] as const;
  const parts = [
    `---\n${front.map(([key, value]) => field(key, value)).join('')}---`,
    post.title && `# ${escaped(oneLine(post.title))}`,
    paragraphs(post.body),
    pictures.map((path) => `![](${path})`).join('\n\n'),
    post.hashtags.map((hashtag) => `#${escaped(oneLine(hashtag))}`).join(' '),
    post.note && `> ${paragraphs(post.note).replaceAll('\n', '\n> ')}`,
    post.comments
      .map(({ author, replyTo, text, date }) => {
        const who = `**${escaped(oneLine(author))}**${replyTo ? ` → ${escaped(oneLine(replyTo))}` : ''}`;
        return `- ${who}${date && ` (${escaped(oneLine(date))})`}: ${escaped(oneLine(text))}`;
      })
      .join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A file name that every system takes, the same for the same post, and never the same for two. */
export function postFileName(post: Pick<Post, 'id' | 'title'>): string {
  const title = post.title
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}<>:"/\\|?*#^[\]]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.]+/u, '');
  // File systems count bytes: 40 code points are at most 160, and the id that follows keeps CON and NUL from being names.
  const short = [...title]
    .slice(0, 40)
    .join('')
    .replace(/[\s.]+$/u, '');
  const id = post.id.replaceAll(/[^0-9a-z]+/giu, '');
  return `${[short, id].filter(Boolean).join(' ')}.md`;
}

function field(key: string, value: string | readonly string[] | undefined): string {
  if (value === undefined || value.length === 0) return '';
  if (typeof value === 'string') return `${key}: ${quoted(value)}\n`;
  return `${key}:\n${value.map((item) => `  - ${quoted(item)}\n`).join('')}`;
}

/** JSON's strings are YAML's double-quoted ones, but for what YAML does not print or takes for a line's end. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The line breaks of a post are its author's: two spaces keep one, an empty line parts paragraphs. */
function paragraphs(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .trim()
    .split(/\n[^\S\n]*\n\s*/u)
    .map((part) =>
      part
        .split('\n')
        .map((line) => escaped(line.trim()))
        .join('  \n'),
    )
    .join('\n\n');
}

function escaped(line: string): string {
  return (
    line
      .replaceAll(/[\\`*_<>|~$[\]]/g, '\\$&')
      .replaceAll(/&(?=#?\w+;)/g, '\\&')
      // At the start of a line: a heading, a list, a rule.
      .replace(/^(#{1,6}(?=\s|$)|[-+=](?=[\s\-+=]|$)|\d+(?=[.)](?:\s|$)))/u, (start) =>
        /^\d/.test(start) ? `${start}\\` : `\\${start}`,
      )
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

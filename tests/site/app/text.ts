export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; name: string }
  | { kind: 'user'; name: string }
  | { kind: 'emoji'; image: string };

const special = /#([^#[\]\s]+)\[话题\]#|@([^\s@#[\]]+)|(\[[^[\]\s]+\])/g;

/**
 * Cuts a caption or a comment into what the page shows: text, hashtags, mentions, emoji. As long as `emoji` is empty (on the
 * server, and until the list has come) the codes stay in the text around them.
 */
export function pieces(text: string, emoji: ReadonlyMap<string, string>): Piece[] {
  const found: Piece[] = [];
  let plain = '';
  let last = 0;
  const flush = () => {
    if (plain) found.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (const match of text.matchAll(special)) {
    const [whole, tag, user, code] = match;
    plain += text.slice(last, match.index);
    last = match.index + whole.length;
    const image = code === undefined ? undefined : emoji.get(code);
    if (code !== undefined && image === undefined) {
      plain += code;
      continue;
    }
    flush();
    if (tag !== undefined) found.push({ kind: 'tag', name: tag });
    else if (user !== undefined) found.push({ kind: 'user', name: user });
    else found.push({ kind: 'emoji', image: image! });
  }
  plain += text.slice(last);
  flush();
  return found;
}

/** The site encodes a keyword twice in its links. */
export function searchHref(keyword: string, type: '51' | '54', source: string): string {
  return `/search_result?keyword=${encodeURIComponent(encodeURIComponent(keyword))}&type=${type}&source=${source}`;
}

/** A keyword as a query carries it, encoded once or twice. */
export function readKeyword(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

import type { Post } from '@/utils/store/model';

/** Nothing is loaded and nothing runs: pictures are in the file, styles too. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2.5rem auto; padding: 0 1.25rem; line-height: 1.75;
  font-family: "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.4; }
p { white-space: pre-wrap; overflow-wrap: anywhere; }
.meta, li span { opacity: .7; font-size: .875rem; }
img { display: block; max-width: 100%; height: auto; margin: 1rem 0; border-radius: 8px; }
blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 3px solid; }
ul { padding: 0; list-style: none; }
li { margin: .75rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

/** Words of the page that are ours, in the reader's language. */
export interface HtmlTexts {
  untitled: string;
  comments: string;
  original: string;
}

/**
 * One post as a page of its own that needs nothing else: no script, no address that is loaded, pictures inside.
 * @param pictures as data URLs
 */
export function postHtml(
  post: Post,
  { pictures, texts }: { pictures: readonly string[]; texts: HtmlTexts },
): string {
  const title = post.title || texts.untitled;
  const meta = [post.author.name, [post.dateShown, post.place].filter(Boolean).join(' ')].filter(Boolean);
  const hashtags = post.hashtags.filter((hashtag) => !post.body.includes(`#${hashtag}`));
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="meta">${escaped(meta.join(' · '))} · <a href="${escaped(post.url)}" rel="noreferrer">${escaped(texts.original)}</a></p>`,
    post.body && `<p>${escaped(post.body)}</p>`,
    hashtags.length > 0 && `<p>${escaped(hashtags.map((hashtag) => `#${hashtag}`).join(' '))}</p>`,
    ...pictures.map((url) => `<img src="${escaped(url)}" alt="">`),
    post.note && `<blockquote><p>${escaped(post.note)}</p></blockquote>`,
    post.comments.length > 0 && `<h2>${escaped(texts.comments)}</h2>`,
    post.comments.length > 0 &&
      `<ul>\n${post.comments
        .map(({ author, replyTo, text, date }) => {
          const who = [author, replyTo].filter((name) => name !== undefined).map(escaped);
          return `<li><b>${who.join(' → ')}</b> ${escaped(text)} <span>${escaped(date)}</span></li>`;
        })
        .join('\n')}\n</ul>`,
  ];
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
${parts.filter(Boolean).join('\n')}
</body>
</html>
`;
}

function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      // Controls are no text of HTML.
      .replaceAll(/(?![\t\n\r])\p{Cc}/gu, '')
  );
}

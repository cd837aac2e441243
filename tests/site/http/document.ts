import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { InitialState } from '../app/model';
import { App } from '../app/shell';
import { createStore, storeKey } from '../app/store';
import { sprite } from './sprite';

/** A JavaScript literal as the site writes it: bare `undefined`, slashes as `\u002F`. */
export function stateLiteral(value: unknown): string {
  const hole = '@@undefined@@';
  return JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? hole : inner))
    .replaceAll(`"${hole}"`, 'undefined')
    .replaceAll('/', '\\u002F')
    .replaceAll('<', '\\u003C');
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Before the first paint: the theme from `localStorage`, as `html[dark]`. */
const themeScript = `(()=>{const t=localStorage.getItem('xhs-pc-theme');const dark=t==='dark'||(t==='system'&&matchMedia('(prefers-color-scheme: dark)').matches);if(dark)document.documentElement.setAttribute('dark','')})()`;

function metaTags(state: InitialState, title: string, address: URL): string {
  const id = state.note.firstNoteId;
  const note = id === undefined ? undefined : state.note.noteDetailMap[id]?.note;
  if (!note) return '';
  const tags: [string, string][] = [
    ['og:title', title],
    ['description', note.desc.replaceAll('[话题]#', '')],
    ['keywords', note.tagList.map(({ name }) => name).join(',')],
    ['og:url', address.href],
    ...note.imageList.map(({ urlDefault }): [string, string] => ['og:image', urlDefault]),
    ['og:xhs:note_like', note.interactInfo.likedCount],
    ['og:xhs:note_collect', note.interactInfo.collectedCount],
    ['og:xhs:note_comment', note.interactInfo.commentCount],
  ];
  return tags
    .map(([name, content]) => `<meta name="${name}" content="${escapeAttribute(content)}">`)
    .join('');
}

/** The whole HTML of one page load. */
export async function renderDocument(state: InitialState, address: URL): Promise<string> {
  const store = createStore(state, address);
  const app = createSSRApp(App);
  app.provide(storeKey, store);
  const literal = stateLiteral(state);
  const html = await renderToString(app);
  const title = store.title();
  const { aiLayout, language } = state.global.flags;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"${aiLayout ? ' class="ai-layout-active"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">
<title>${escapeAttribute(title)}</title>
${metaTags(state, title, address)}
<script>${themeScript}</script>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/fe/app.css">
</head>
<body>
<div style="display:none">${sprite}</div>
<div id="app">${html}</div>
<div id="__XHS_AB_FLAGS__" style="display:none" data-ab-flags="${escapeAttribute(JSON.stringify({ homefeed_columns: 6, note_layout: 'split' }))}"></div>
<script>window.__INITIAL_STATE__=${literal}</script>
<script src="/fe/app.js" defer></script>
</body>
</html>`;
}

/** Pieces of the site's DOM, as far as the page room reads it. */
export const noteId = '6741a2f3000000000203b5c1';
export const userId = '5ff0e6410000000001008400';

const author = `
  <div class="author-wrapper"><div class="info">
    <a href="/user/profile/${userId}?xsec_token=U"><img class="avatar-item"></a>
    <a class="name" href="/user/profile/${userId}?xsec_token=U"><span class="username">桂花味的周末</span></a>
  </div></div>`;

export const caption = `<span class="note-text"><span>周末和闺蜜去的。
甜度刚好，</span><img class="note-content-emoji" src="https://picasso-static.xiaohongshu.com/fe-platform/aa.png"><span> 推荐
</span><a id="hash-tag" class="tag" href="/search_result?keyword=x">#上海咖啡</a> <a id="hash-tag" class="tag">#小众咖啡馆</a> <a class="note-content-user" data-user-id="9">@一只橘猫</a></span>`;

export function comment(
  id: string,
  { author = '小满', text = '求地址', extra = '', date = '11-02', sub = false } = {},
): string {
  return `<div class="comment-item${sub ? ' comment-item-sub' : ''}" id="comment-${id}"><div class="comment-inner-container">
    <div class="right">
      <div class="author-wrapper"><div class="author"><a class="name" href="/user/profile/77">${author}</a></div></div>
      <div class="content">${extra}<span class="note-text"><span>${text}</span></span></div>
      <div class="info"><div class="date"><span>${date}</span><span class="location">广东</span></div></div>
    </div></div></div>`;
}

interface NoteParts {
  title?: string | null;
  body?: string | null;
  type?: string;
  date?: string;
  likes?: string;
  collects?: string;
  comments?: string;
}

/** The box of a note, with what `parts` says in it; null leaves a part out. */
export function noteBox(parts: NoteParts = {}): string {
  const {
    title = '永康路这家弄堂咖啡馆',
    body = caption,
    type = 'normal',
    date = '编辑于 11-01 上海',
  } = parts;
  return `<div id="noteContainer" class="note-container" data-type="${type}">
    <div class="author">${author}</div>
    <div class="media-container"></div>
    <div class="interaction-container">
      <div class="author-container">${author}</div>
      <div class="note-scroller"><div class="note-content">
        ${title === null ? '' : `<div id="detail-title" class="title">${title}</div>`}
        ${body === null ? '' : `<div id="detail-desc" class="desc">${body}</div>`}
        <div class="bottom-container"><span class="date">${date}</span></div>
      </div><div class="comments-el"><div class="list-container">${parts.comments ?? ''}</div></div></div>
      <div class="interactions engage-bar"><div class="left">
        <span class="like-wrapper"><span class="count">${parts.likes ?? '2.1万'}</span></span>
        <span class="collect-wrapper"><span class="count">${parts.collects ?? '收藏'}</span></span>
        <span class="chat-wrapper"><span class="count">42</span></span>
      </div></div>
    </div></div>`;
}

export const modal = (inside: string, id = noteId) =>
  `<div class="note-detail-mask" note-id="${id}"><div class="close-circle"></div>${inside}</div>`;

export function card(
  id: string,
  title: string | null,
  link = `/explore/${id}?xsec_token=T${id.slice(0, 4)}&xsec_source=`,
): string {
  return `<section class="note-item"><div>
    <a href="/explore/${id}" style="display:none"></a><a class="cover mask ld" href="${link}"></a>
    <div class="footer">${title === null ? '' : `<a class="title"><span>${title}</span></a>`}
      <div class="author-wrapper"><a class="author" href="/user/profile/1"><span class="name">momo</span></a></div>
    </div></div></section>`;
}

/** A profile with its three tabs side by side, the one at `active` shown. */
export function profile({
  active,
  own = '',
  favourites = '',
}: {
  active: number;
  own?: string;
  favourites?: string;
}): string {
  const tabs = ['笔记', '收藏', '点赞'].map(
    (name, at) =>
      `<div class="reds-tab-item sub-tab-list${at === active ? ' active' : ''}"><span>${name}</span></div>`,
  );
  const panels = [own, favourites, ''].map((cards) => `<div class="tab-content-item">${cards}</div>`);
  return `<div id="userPageContainer">
    <div class="reds-sticky-box user-page-sticky"><div class="reds-tabs-list">${tabs.join('')}</div></div>
    <div class="feeds-tab-container"><div class="transform-container">${panels.join('')}</div></div></div>`;
}

/** Put a page on show, at an address of the site. */
export function show(
  html: string,
  path = `/explore/${noteId}?xsec_token=AB%2Bc=&xsec_source=pc_feed`,
): Element {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://www.xiaohongshu.com${path}`,
  );
  document.body.innerHTML = html;
  return document.body;
}

import type { Page } from 'puppeteer-core';

/** Places that the sample site has not, put on top of the page for the time of the test, in two columns. */
export async function addCorners(page: Page): Promise<void> {
  await page.evaluate(
    (style, first, second) => {
      const corners = document.createElement('div');
      corners.id = 'corners';
      corners.innerHTML = `<style>${style}</style><div>${first}</div><div>${second}</div>`;
      const scrolled = document.createElement('p');
      scrolled.id = 'scrolled';
      scrolled.textContent = '今天又被种草了';
      document.body.append(corners, scrolled);
      const find = (selector: string) => corners.querySelector(selector)!;

      (find('.split').firstChild as Text).splitText(5).splitText(1);
      find('.shadow').attachShadow({ mode: 'open' }).innerHTML = '<p>影子里也会种草</p><div></div>';
      find('.shadow').shadowRoot!.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML =
        '<p>影子里的影子也会种草</p>';
      find('.scroller').scrollTop = 48;
      find('.strip').scrollLeft = 64;
      find('.sticky').scrollTop = 24;
      // An emoji of the site, from the list that it keeps.
      const list = JSON.parse(localStorage.getItem('redmoji')!) as {
        redmojiTabs: { emoji: { imageName: string; image: string }[] }[];
      };
      const emoji = list.redmojiTabs
        .flatMap((tab) => tab.emoji)
        .find(({ imageName }) => imageName === '[笑哭R]')!;
      for (const image of corners.querySelectorAll('.note-content-emoji')) {
        image.setAttribute('src', emoji.image.replace(/^http:/, 'https:'));
      }
    },
    style,
    first,
    second,
  );
}

const style = `
  #scrolled { position: absolute; left: 640px; top: 1500px; margin: 0; background: #fff; z-index: 100060; font: 16px/24px sans-serif; }
  #corners > div { position: fixed; left: 140px; top: 10px; width: 380px; padding: 10px; background: #fff; z-index: 100050;
    font: 16px/24px sans-serif; }
  #corners > div + div { left: 550px; width: 690px; columns: 3; column-gap: 15px; }
  #corners > div > * { margin: 0 0 2px; position: relative; break-inside: avoid; }
  #corners .narrow { width: 66px; }
  #corners .cover { position: absolute; inset: 0; display: block; }
  #corners .painted { background: #fff; }
  #corners .scaled { transform: scale(1.5); transform-origin: 0 0; height: 42px; }
  #corners .turned { transform: rotate(180deg); width: 160px; }
  #corners .upended { transform: rotate(90deg); transform-origin: 12px 12px; width: 120px; height: 24px; margin-bottom: 100px; }
  #corners .spaced { letter-spacing: 6px; }
  #corners .faded { opacity: 0; }
  #corners .gone { visibility: hidden; }
  #corners .pale { opacity: .4; }
  #corners .zoomed { zoom: 1.25; }
  #corners .half { zoom: .5; margin-bottom: 20px; }
  #corners .triple { zoom: 3; line-height: 18px; }
  #corners .kept { user-select: none; }
  #corners .whole { user-select: all; }
  #corners .airy { line-height: 60px; }
  #corners .padded { padding-bottom: 30px; }
  #corners .scroller { height: 24px; overflow: auto; margin: 0 0 30px; scrollbar-width: none; }
  #corners .scroller p { margin: 0; }
  #corners .strip { width: 100px; overflow: auto; white-space: nowrap; scrollbar-width: none; }
  #corners .sticky { height: 48px; overflow: auto; scrollbar-width: none; }
  #corners .sticky p { margin: 0; }
  #corners .sticky b { position: sticky; display: block; top: 0; background: #fff; font-weight: 400; }
  #corners .clamped { width: 96px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; height: 48px; margin-bottom: 60px;
    overflow: hidden; }
  #corners .dotted { width: 100px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  #corners .before::before { content: '种草'; }
  #corners .large::first-letter { font-size: 28px; }
  #corners .upright { writing-mode: vertical-rl; height: 120px; }
  #corners .rtl { direction: rtl; }
  #corners .over { position: absolute; left: 0; top: 0; background: #fff; }
  #corners .flex { display: flex; gap: 60px; }
  #corners .spaces { white-space: pre; }
  #corners .contents { display: contents; }
  #corners iframe { display: block; width: 160px; height: 30px; border: 0; }
  #corners dialog { display: block; position: relative; border: 0; padding: 0; margin: 0; }`;

const text = '今天又被种草了';

const first = `
  <p class="plain">${text}</p>
  <p class="split">${text}</p>
  <p class="inline">今天又<b>被种</b><i>草</i>了</p>
  <p class="narrow">中华人民共和国</p>
  <p class="covered">${text}<a class="cover" href="#x"></a></p>
  <p class="hidden">${text}<a class="cover painted" href="#x"></a></p>
  <p class="scaled">${text}</p>
  <p class="zoomed">${text}</p>
  <p class="spaced">${text}</p>
  <p class="faded">${text}</p>
  <p class="emoji">绝了<img alt="" width="20" height="20">种草<img alt="" width="20" height="20">了</p>
  <p class="rare">𠮷野家种草了</p>
  <p class="traditional">被種草了</p>
  <p class="boxes"><span style="display:inline-block">被种</span><span style="display:inline-block">草了</span></p>
  <p><input class="box" value="${text}"></p>
  <p class="write" contenteditable="true">${text}</p>
  <p><button class="button" type="button">写评论</button></p>
  <p class="latin">Hello there 种草</p>
  <div class="shadow"></div>
  <p class="half">${text}</p>
  <p class="triple">种草了</p>`;

const second = `
  <p class="kept">${text}</p>
  <p class="whole">${text}</p>
  <p class="deep">被<span><b><i><u>种</u></i></b></span><em><a href="#x">草</a></em>了</p>
  <p class="comment">被种<!--]--><!--[-->草了</p>
  <p class="parted">被种<img alt="" width="20" height="20">草了</p>
  <p class="code">真好看<img class="note-content-emoji" alt="" width="20" height="20">真的种草</p>
  <p class="airy">${text}</p>
  <p class="padded">${text}</p>
  <p class="gone">${text}</p>
  <p class="pale">${text}</p>
  <p class="turned">${text}</p>
  <p class="upended">被种草了</p>
  <div class="scroller"><p>第一行真的好看</p><p>第二行真的好吃</p><p>第三行被种草了</p><p>第四行想拔草了</p></div>
  <div class="strip">一二三四五六被种草了真的绝了</div>
  <div class="sticky"><b>想拔草了</b><p>好看好看好看</p><p>${text}</p><p>好看</p></div>
  <p class="clamped">今天又被种草了一支口红显白平价还持久</p>
  <p class="dotted">被种草了一支口红显白又平价</p>
  <p class="before">真的</p>
  <p class="large">种草了</p>
  <p class="upright">被种草了</p>
  <p class="rtl">被种草了</p>
  <div class="stacked">今天又被种草了<span class="over">真的想拔草了呀</span></div>
  <div class="flex"><span>被种草</span><span>真的</span></div>
  <p class="spaces">种草      了</p>
  <p class="contents">被<span class="contents">种</span>草了</p>
  <p class="ruby"><ruby>种<rt>zhǒng</rt>草<rt>cǎo</rt></ruby>了</p>
  <p class="marks">种草，“真的”！😂好看</p>
  <p><svg class="drawn" width="160" height="24"><text x="0" y="18">又被种草了</text></svg></p>
  <p><textarea class="area" rows="1">${text}</textarea></p>
  <p><label class="label">写评论</label> <wbr></p>
  <p class="soft">被种<wbr>草了</p>
  <p class="broken">被种<br>草了</p>
  <iframe srcdoc="${text}"></iframe>
  <dialog open class="open">${text}</dialog>
  <table><tbody><tr><td class="cell">被种</td><td class="next">草了</td></tr></tbody></table>
  <p class="through" style="pointer-events:none">${text}</p>`;

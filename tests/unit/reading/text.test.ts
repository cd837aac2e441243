// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '@/utils/reading/limits';
import { flatten, isCurrent, opaque, pieces, stretch, textAround } from '@/utils/reading/text';

const page = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};
const textNode = (of: Element, at = 0) => of.childNodes[at] as Text;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('flatten', () => {
  it('joins text nodes, keeps images as one opaque character and boxes as line breaks', () => {
    const root = page('<div>真的<b>绝</b><img>了<div>第二行</div>完<br>尾</div>');
    expect(flatten(root).text).toBe(`真的绝${opaque}了\n第二行\n完\n尾`);
  });

  it('leaves out scripts, and what stands inside of a picture or a box to write in', () => {
    const root = page(
      '<div>看<script>var 一</script><textarea>写</textarea><svg><text>图</text></svg>这里</div>',
    );
    expect(flatten(root).text).toBe(`看${opaque}${opaque}这里`);
  });

  it('leads back to the nodes, over the seams of split nodes', () => {
    const root = page('<p>今天被种草了</p>');
    textNode(root).splitText(4);
    const flat = flatten(root);
    const word = stretch(flat, 3, 5);
    expect(word?.from).toEqual({ node: textNode(root, 0), offset: 3 });
    expect(word?.to).toEqual({ node: textNode(root, 1), offset: 1 });
    expect(pieces(flat, 3, 5)).toEqual([
      { node: textNode(root, 0), from: 3, to: 4 },
      { node: textNode(root, 1), from: 0, to: 1 },
    ]);
  });

  it('gives no stretch over an image, a line break or nothing', () => {
    const flat = flatten(page('<div>绝<img>子<p>段</p></div>'));
    expect(stretch(flat, 0, 3)).toBeNull();
    expect(stretch(flat, 2, 4)).toBeNull();
    expect(stretch(flat, 1, 1)).toBeNull();
    expect(stretch(flat, 2, 3)).not.toBeNull();
  });

  it('knows when the site has rewritten, shortened or removed a node', () => {
    const root = page('<p><span>种草</span><span>拔草</span></p>');
    const flat = flatten(root);
    expect(isCurrent(flat)).toBe(true);
    textNode(root.children[1]!).data = '拔革';
    expect(isCurrent(flat)).toBe(false);
    textNode(root.children[1]!).data = '拔草';
    expect(isCurrent(flat)).toBe(true);
    root.children[1]!.textContent = '拔草';
    expect(isCurrent(flat)).toBe(false);
  });
});

describe('textAround', () => {
  it('gives the text of the box around a character, across its inline elements', () => {
    const root = page('<div><p>上一段</p><p>今天<a>被种</a>草了</p><p>下一段</p></div>');
    const inner = textNode(root.children[1]!.querySelector('a')!);
    const around = textAround({ node: inner, offset: 1 });
    expect(around.text).toBe('今天被种草了');
    expect(around.offset).toBe(3);
    expect(isCurrent(around)).toBe(true);
    expect(pieces(around, 3, 5)).toEqual([
      { node: inner, from: 1, to: 2 },
      { node: textNode(root.children[1]!, 2), from: 0, to: 1 },
    ]);
  });

  it('does not read into boxes beside the character', () => {
    const root = page('<div>前面<div>盒子</div>后面<div>另一个</div></div>');
    expect(textAround({ node: textNode(root, 2), offset: 0 }).text).toBe('后面');
    expect(textAround({ node: textNode(root, 0), offset: 0 }).text).toBe('前面');
  });

  it('stays within its bounds in a very long text, and leads back to the right place', () => {
    const long = `${'天'.repeat(50_000)}种草${'地'.repeat(50_000)}`;
    const root = page('<p></p>');
    root.textContent = long;
    const node = textNode(root);
    const around = textAround({ node, offset: 50_000 });
    expect(around.text.length).toBe(2 * limits.windowSide);
    expect(around.text.slice(around.offset, around.offset + 2)).toBe('种草');
    expect(pieces(around, around.offset, around.offset + 2)).toEqual([{ node, from: 50_000, to: 50_002 }]);
    expect(isCurrent(around)).toBe(true);
    node.data = `天${node.data.slice(1)}`;
    expect(isCurrent(around)).toBe(true);
    node.replaceData(50_001, 1, '花');
    expect(isCurrent(around)).toBe(false);
  });

  it('never cuts a surrogate pair', () => {
    const root = page('<p></p>');
    root.textContent = `x${'𠮷'.repeat(200)}`;
    const around = textAround({ node: textNode(root), offset: 201 });
    expect(around.text.isWellFormed()).toBe(true);
    expect(around.text.slice(around.offset, around.offset + 2)).toBe('𠮷');
  });

  it('reads text that stands directly in an open shadow root', () => {
    const host = page('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.append('影子里的字');
    expect(textAround({ node: root.firstChild as Text, offset: 2 })).toMatchObject({
      text: '影子里的字',
      offset: 2,
    });
  });
});

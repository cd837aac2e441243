// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { partsFound } from '@/utils/page/health';
import { healthIn, withPage } from '@/utils/reading/site-health';
import { siteReport } from '@/utils/reading/site-report';
import { caption, comment, noteBox, noteId, show, userId } from '../page/fixture';

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
const now = Date.UTC(2026, 10, 24, 19);

describe('the report on the site', () => {
  it('tells part by part what was found, by which selector, and when', () => {
    const health = {
      card: { selector: 0, misses: 0, at: now },
      noteBody: { selector: 1, misses: 0, at: now },
      comment: { selector: -1, misses: 6, at: now },
    };
    const lines = siteReport({ health, version: '0.2.0', userAgent }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Little Red Words 0.2.0', 'Firefox 153 on Linux']);
    expect(lines).toContain('card: selector 1 of 1, 2026-11-24');
    expect(lines).toContain('noteBody: selector 2 of 3, 2026-11-24');
    expect(lines).toContain('comment: missed on 6 pages in a row, 2026-11-24');
    expect(lines).toContain('media: not come across');
  });

  it('has nothing of a page that was looked at: no address, no id, no name, no text', () => {
    show(noteBox({ comments: comment('5ff0e6', { author: '小满', text: '求地址' }) }), `/explore/${noteId}`);
    const text = document.body.textContent!;
    const stored = JSON.parse(JSON.stringify(withPage({}, partsFound(document), now)));
    const report = siteReport({ health: healthIn(stored), version: '0.2.0', userAgent });
    expect(report).toContain('noteTitle: selector 1');
    expect(report).toContain('commentText: selector 1');
    expect(text).toContain('求地址');
    expect(caption).toContain('上海');
    for (const secret of [noteId, userId, '5ff0e6', 'explore', 'http', 'xsec', document.location.host]) {
      expect(report).not.toContain(secret);
    }
    expect(report).not.toMatch(/\p{Script=Han}/u);
  });

  it('has nothing of what somebody else wrote into storage', () => {
    const odd = {
      card: { selector: 0, misses: 0, at: now, url: '/explore/6741' },
      '/explore/6741': { at: 1 },
    };
    expect(siteReport({ health: healthIn(odd), version: '0.2.0', userAgent })).not.toContain('6741');
  });

  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.1.2',
      'Edg 156 on Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
      'Chrome 156 on Mac OS X',
    ],
    ['', 'unknown browser on unknown system'],
  ])('names the browser of %j and no more of the computer', (userAgent, named) => {
    expect(siteReport({ health: {}, version: '1', userAgent }).split('\n')[1]).toBe(named);
  });
});

import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkSender } from '@/utils/border';
import type { Name } from '@/utils/messages';

/** What a page of the site, taken over by somebody, could ask for: named here once more, so that nothing joins it unseen. */
const whoMayAsk: Record<Name, 'site' | 'page' | 'both'> = {
  'reader.start': 'both',
  'reader.card': 'site',
  'lexicon.lookup': 'both',
  'lexicon.annotate': 'both',
  'lexicon.entries': 'page',
  'lexicon.read': 'page',
  'lexicon.pinyin': 'page',
  'lexicon.glosses': 'page',
  'lexicon.search': 'page',
  'packs.all': 'page',
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

const { id } = fakeBrowser.runtime;
const tab = { id: 1 };
const senders = {
  site: [
    { id, tab, frameId: 0, url: 'https://www.xiaohongshu.com/explore' },
    { id, tab, frameId: 0, url: 'https://www.rednote.com/explore/65f1?xsec_token=x' },
  ],
  page: [
    { id, url: `chrome-extension://${id}/popup.html` },
    { id, tab, url: `chrome-extension://${id}/library.html#posts` },
  ],
  nobody: [
    { id, tab, frameId: 0, url: 'https://www.xiaohongshu.com.example.com/explore' },
    { id, tab, frameId: 0, url: 'https://xiaohongshu.com/explore' },
    { id, tab, frameId: 0, url: 'https://www.xiaohongshu.com@example.com/' },
    { id, tab, frameId: 0, url: 'https://www.xiaohongshu.com:8443/' },
    { id, tab, frameId: 0, url: 'http://www.rednote.com/explore' },
    { id, tab, frameId: 0, url: `https://example.com/#chrome-extension://${id}/popup.html` },
    { id, tab, frameId: 0, url: 'about:blank' },
    { id, tab, frameId: 0, url: `chrome-extension://${id}x/popup.html` },
    { id, url: `moz-extension://${id}/popup.html` },
    { id: 'another', url: 'https://www.rednote.com/' },
    { id: 'another', url: `chrome-extension://${id}/popup.html` },
    { id: 'another', url: 'chrome-extension://another/popup.html' },
    { id },
    {},
  ],
};

const mayAsk = (name: Name, sender: object) => {
  try {
    checkSender(name, sender as Parameters<typeof checkSender>[1]);
    return true;
  } catch {
    return false;
  }
};

describe.each(Object.entries(whoMayAsk) as [Name, (typeof whoMayAsk)[Name]][])('%s', (name, who) => {
  it.each(['site', 'page'] as const)(`is for ${who}: asked by a %s`, (asker) => {
    for (const sender of senders[asker]) {
      expect(mayAsk(name, sender), sender.url).toBe(who === 'both' || who === asker);
    }
  });

  it('is for nobody else', () => {
    expect(senders.nobody.filter((sender) => mayAsk(name, sender))).toEqual([]);
  });
});

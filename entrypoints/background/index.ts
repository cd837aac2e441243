import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAll } from '@/utils/border';
import { findPost, savedPost, savePost } from '@/utils/library/posts';
import { addKnown, isKnown, removeKnown } from '@/utils/phrasebook/known';
import { findPhrase, forgetPhrase, notePhrase, savedPhrase, savePhrase } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';
import { followAccess } from './access';
import { followDue } from './badge';
import { answerCommands } from './commands';
import { keepCopies } from './copies';
import { followPauses } from './icon';
import {
  annotateAll,
  entriesOf,
  glossAll,
  lookUp,
  pinyinOfAll,
  readAll,
  search,
  starterPacks,
} from './lexicon';
import { offerMenu } from './menus';
import { openPage } from './pages';
import { openPanel } from './panel';
import { keepPictures } from './pictures';
import { meetWords } from './read-post';
import { injectCard, injectReaders, startReader } from './reader';
import { addRecent } from './recent';
import { keepSettings } from './settings';
import { translateAll, translator } from './translate';

/**
 * Every listener is registered before the first await: a worker that was woken by an event gets only that event's
 * listeners that are there by the end of its first turn.
 */
export default defineBackground(() => {
  const setSetting = keepSettings();
  const pictureKeeper = keepPictures();
  keepCopies();

  answerAll({
    'reader.start': startReader,
    'reader.card': (_, sender) => injectCard(sender),
    'lexicon.lookup': lookUp,
    'lexicon.annotate': annotateAll,
    'lexicon.entries': entriesOf,
    'lexicon.search': search,
    'packs.all': starterPacks,
    'lexicon.read': readAll,
    'lexicon.pinyin': pinyinOfAll,
    'lexicon.glosses': glossAll,
    'phrases.save': async (input) => {
      const now = Date.now();
      const phrase = await savePhrase(await database(), { ...input, now });
      return { ...savedPhrase(phrase, input.context), created: phrase.createdAt === now };
    },
    'phrases.find': async ({ context, ...key }) => {
      const phrase = await findPhrase(await database(), key);
      return phrase ? savedPhrase(phrase, context) : null;
    },
    'phrases.meet': meetWords,
    'phrases.forget': async ({ id }) => forgetPhrase(await database(), { id, now: Date.now() }),
    'phrases.note': async (input) =>
      savedPhrase(await notePhrase(await database(), { ...input, now: Date.now() })),
    'known.has': async ({ simplified }) => isKnown(await database(), simplified),
    'known.add': async ({ simplified }) =>
      addKnown(await database(), { simplified, source: 'card', now: Date.now() }),
    'known.remove': async ({ simplified }) => removeKnown(await database(), { simplified, now: Date.now() }),
    'recent.add': addRecent,
    'posts.save': async ({ post, pictures = [] }) => {
      const saved = savedPost(await savePost(await database(), { post, now: Date.now() }));
      return { ...saved, ...(await pictureKeeper.ask(post.id, pictures)) };
    },
    'posts.find': async ({ id }) => {
      const post = await findPost(await database(), id);
      return post ? savedPost({ post, created: false }) : null;
    },
    'pictures.fetch': () => pictureKeeper.fetch(),
    'translation.by': translator,
    translate: translateAll,
    'settings.set': setSetting,
    'panel.open': openPanel,
    'pages.open': ({ page, route }) => openPage(page, route),
  });

  followAccess();
  followDue();
  followPauses();
  offerMenu();
  answerCommands();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install' && reason !== 'update') return;
    // Firefox starts content scripts in open tabs by itself.
    if (import.meta.env.BROWSER !== 'firefox') await injectReaders();
    if (reason === 'install') await openPage('welcome');
  });
});

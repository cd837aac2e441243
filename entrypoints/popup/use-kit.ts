import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Fault, toFault } from '@/utils/faults';
import { fileNames } from '@/utils/lexicon/format';
import type { CautionWord, DraftHelp } from '@/utils/replies/draft';
import type { ReplyFile } from '@/utils/replies/pack';
import { type Sayable, sayable } from '@/utils/replies/say';

/** The reply kit, ready to be searched, and what a draft is warned of. */
export interface Kit {
  all: Sayable;
  cautions: CautionWord[];
  scripts: DraftHelp['scripts'];
}

let loaded: Promise<Kit> | undefined;

async function load(): Promise<Kit> {
  try {
    const answer = await fetch(browser.runtime.getURL(`/lexicon/${fileNames.replies}` as '/'));
    const { replies, words, cautions, scripts } = (await answer.json()) as ReplyFile;
    const pairs = (text: string) =>
      new Map([...text.matchAll(/(.)(.)/gsu)].map(([, one, other]) => [one!, other!]));
    return {
      all: sayable(replies, words),
      cautions,
      scripts: { simplified: pairs(scripts.simplified), traditional: pairs(scripts.traditional) },
    };
  } catch (error) {
    loaded = undefined;
    throw new Fault('lexicon-unreadable', String(error), { cause: error });
  }
}

/** Loaded once, when something is first to be said. */
export function useKit(): { kit: Kit | undefined; fault: Fault | undefined } {
  const [answer, setAnswer] = useState<{ kit?: Kit; fault?: Fault }>({});
  useEffect(() => {
    let current = true;
    loaded ??= load();
    loaded.then(
      (kit) => current && setAnswer({ kit }),
      (error) => current && setAnswer({ fault: toFault(error) }),
    );
    return () => {
      current = false;
    };
  }, []);
  return { kit: answer.kit, fault: answer.fault };
}

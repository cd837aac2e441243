import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import type { EngineProps, Trial } from '@/components/settings/engine-form';
import { forgetTranslations } from '@/utils/translation/cache';
import { type Choice, hostPattern, keepChoice, targetOf } from '@/utils/translation/choice';
import { toTranslationFault } from '@/utils/translation/fault';
import { onDeviceState } from '@/utils/translation/on-device';
import { forgetfulEngine } from '@/utils/translation/open';
import { useEngineChoice } from '@/utils/translation/use-choice';

/** Slang, so that one sees how an engine fares with it. */
const sample = '这家店真的绝绝子，姐妹们快去打卡！';

/** What translates for the reader, chosen and tried. */
export function useEngine(): { engine?: EngineProps; forgotten: boolean; onForget: () => void } {
  const { i18n } = useTranslation();
  const target = targetOf(i18n.language);
  const kept = useEngineChoice();
  const [browserCan, setBrowserCan] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [trial, setTrial] = useState<Trial>();
  const [forgotten, setForgotten] = useState(false);
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  useEffect(() => {
    void onDeviceState(target).then((state) => setBrowserCan(state !== 'none'));
  }, [target]);

  const onUse = async (choice: Choice): Promise<void> => {
    const host = hostPattern(choice);
    // First of all: a browser takes no question that comes later than the click.
    const given = host === undefined ? true : await askFor(host);
    work.current?.abort();
    setTrial(undefined);
    setRefused(given ? undefined : new URL(host!).host);
    if (given) await keepChoice(choice);
  };

  const onTry = async (): Promise<void> => {
    work.current?.abort();
    const control = new AbortController();
    work.current = control;
    const tell = (next: Trial) => work.current === control && !control.signal.aborted && setTrial(next);
    tell({ at: 'working' });
    const engine = kept && forgetfulEngine(kept, { onProgress: (share) => tell({ at: 'working', share }) });
    try {
      const [line = ''] = (await engine?.translate([sample], { target, signal: control.signal })) ?? [];
      tell({ at: 'done', line });
    } catch (thrown) {
      tell({ at: 'failed', code: toTranslationFault(thrown).code });
    }
  };

  return {
    ...(kept && {
      engine: {
        kept,
        browserCan,
        ...(refused !== undefined && { refused }),
        sample,
        ...(trial && { trial }),
        onUse: (choice) => void onUse(choice),
        onTry: () => void onTry(),
      },
    }),
    forgotten,
    onForget: () => void forgetTranslations().then(() => setForgotten(true), console.error),
  };
}

/** Firefox also wants to be told that what is read leaves the browser. */
function askFor(host: string): Promise<boolean> {
  const data = import.meta.env.BROWSER === 'firefox' && { data_collection: ['websiteContent'] };
  return browser.permissions.request({ origins: [host], ...data }).catch((error: unknown) => {
    console.warn('The right to ask a server was not asked for', error);
    return false;
  });
}

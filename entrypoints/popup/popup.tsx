import { Dialog } from 'radix-ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessNotice } from '@/components/phrasebook/access';
import { FirstWord } from '@/components/phrasebook/first-word';
import { PopupFoot } from '@/components/phrasebook/popup-foot';
import { PopupFrame, type PopupTab } from '@/components/phrasebook/popup-frame';
import { FaultNotice } from '@/components/ui/notice';
import { type Fault, toFault } from '@/utils/faults';
import { loadTexts } from '@/utils/i18n/i18n';
import { ask, type Input } from '@/utils/messages';
import { scheduleOf } from '@/utils/phrasebook/review/scheduling';
import { useReview } from '@/utils/phrasebook/review/use-review';
import { withPaused } from '@/utils/settings/paused';
import { useSettings } from '@/utils/settings/store';
import { ReviewTab } from './review-tab';
import { useAccess } from './use-access';
import { useOpenPost } from './use-open-post';
import { usePanel } from './use-panel';
import { useSite } from './use-site';

// Review is what the popup is opened for; the rest is loaded when it is asked for.
const WordsRoom = lazy(async () => {
  const [room] = await Promise.all([import('./words-room'), loadTexts('words')]);
  return room;
});
const AddRoom = lazy(async () => {
  const [room] = await Promise.all([import('./add-room'), loadTexts('words', 'exchange')]);
  return room;
});
const SayRoom = lazy(async () => {
  const [room] = await Promise.all([import('./say-room'), loadTexts('replies')]);
  return room;
});
const OpenWordsSheet = lazy(() => import('./open-words-sheet'));

export function Popup() {
  const { t } = useTranslation();
  const { settings, set, fault: settingsFault } = useSettings();
  const [tab, setTab] = useState<PopupTab>('review');
  // What was looked for in vain, to be written freely.
  const [missing, setMissing] = useState<string>();
  const openTab = (next: PopupTab, looked?: string) => {
    setMissing(looked);
    setTab(next);
  };
  const [askFault, setAskFault] = useState<Fault>();
  const [sheetOpen, setSheetOpen] = useState(false);
  const access = useAccess();
  const site = useSite();
  const openPanel = usePanel();
  const words = useOpenPost({ sensitive: settings.markSensitive });
  const { newPerDay, dayEnds } = settings;
  const review = useReview({ newPerDay, dayEnds, schedule: scheduleOf(settings) });
  const title = t('name');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const wrong = askFault ?? settingsFault;
  const save = (input: Input<'phrases.save'>) =>
    void ask('phrases.save', input).then(() => setAskFault(undefined), setAskFault);
  const here = { onSite: site !== undefined, words: words.length, onWords: () => setSheetOpen(true) };
  const frame = (
    <PopupFrame
      tab={tab}
      onTab={openTab}
      due={review.queue?.ids.length ?? 0}
      onOpen={(page) => ask('pages.open', { page }).then(() => window.close(), setAskFault)}
      foot={
        <PopupFoot
          enabled={settings.enabled}
          onEnabled={(enabled) => void set('enabled', enabled)}
          site={site}
          paused={site !== undefined && settings.paused.includes(site)}
          onPause={(on) => site && void set('paused', withPaused(settings.paused, site, on))}
          words={words.length}
          onPanel={
            openPanel &&
            (() =>
              void openPanel().then(
                () => window.close(),
                (error) => setAskFault(toFault(error)),
              ))
          }
        />
      }
      sheet={
        sheetOpen && (
          <Suspense>
            <OpenWordsSheet words={words} settings={settings} onSave={save} />
          </Suspense>
        )
      }
    >
      {access.withheld && (
        <div className="pop-note">
          <AccessNotice onAllow={access.ask} />
        </div>
      )}
      {wrong && (
        <div className="pop-note">
          <FaultNotice fault={wrong} />
        </div>
      )}
      {tab === 'review' ? (
        <ReviewTab review={review} settings={settings} first={<FirstWord {...here} />} />
      ) : (
        <Suspense>
          {tab === 'words' ? (
            <WordsRoom
              settings={settings}
              onSave={(word) => save({ word })}
              first={<FirstWord {...here} onPacks={() => openTab('add')} />}
              onWrite={(looked) => openTab('add', looked)}
            />
          ) : tab === 'add' ? (
            <AddRoom settings={settings} missing={missing} />
          ) : (
            <SayRoom
              settings={settings}
              topics={words.flatMap(({ entry }) => entry.glossary?.topics ?? [])}
            />
          )}
        </Suspense>
      )}
    </PopupFrame>
  );
  return (
    // Not modal: the rest of the popup is within reach, and a press on it closes the sheet.
    <Dialog.Root modal={false} open={sheetOpen} onOpenChange={setSheetOpen}>
      {frame}
    </Dialog.Root>
  );
}

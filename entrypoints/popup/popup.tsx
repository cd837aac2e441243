import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordOf } from '@/components/card/choice';
import { AccessNotice } from '@/components/phrasebook/access';
import { OpenWords } from '@/components/phrasebook/open-words';
import { PopupFoot } from '@/components/phrasebook/popup-foot';
import { PopupFrame, type PopupTab } from '@/components/phrasebook/popup-frame';
import { FaultNotice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useDeletion } from '@/components/ui/use-deletion';
import type { Fault } from '@/utils/faults';
import { ask, type Input, type WordEntry } from '@/utils/messages';
import { bringBackPhrase, forgetPhrase, livePhrases } from '@/utils/phrasebook/phrases';
import { useReview } from '@/utils/phrasebook/use-review';
import { withPaused } from '@/utils/settings/paused';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { ReviewTab } from './review-tab';
import { useAccess } from './use-access';
import { showInPost, useOpenPost } from './use-open-post';
import { useSite } from './use-site';
import { WordsTab } from './words-tab';

export function Popup() {
  const { t } = useTranslation();
  const { settings, set, fault: settingsFault } = useSettings();
  const [tab, setTab] = useState<PopupTab>('review');
  const [askFault, setAskFault] = useState<Fault>();
  const [sheetOpen, setSheetOpen] = useState(false);
  const access = useAccess();
  const site = useSite();
  const words = useOpenPost({ sensitive: settings.markSensitive });
  const review = useReview();
  const phrases = useStored(livePhrases);
  const { deleteRow, last, endOffer, fault } = useDeletion<Phrase>({
    remove: async ({ id }) => {
      await forgetPhrase(await database(), { id, now: Date.now() });
      void review.refresh();
    },
    restore: async ({ id }) => {
      await bringBackPhrase(await database(), { id, now: Date.now() });
      void review.refresh();
    },
    name: (phrase) => phrase.simplified,
  });
  const title = t('name');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const wrong = askFault ?? settingsFault ?? fault;
  const kept = new Set(phrases.state === 'ready' ? phrases.value.map(keyOf) : []);
  const save = (input: Input<'phrases.save'>) =>
    ask('phrases.save', input).then(() => setAskFault(undefined), setAskFault);
  const wordFor = (entry: WordEntry) => words.find((word) => word.entry === entry)!;
  const frame = (
    <PopupFrame
      tab={tab}
      onTab={setTab}
      due={review.queue?.phrases.length ?? 0}
      onOpen={(page) => ask('pages.open', { page }).then(() => window.close(), setAskFault)}
      foot={
        <PopupFoot
          enabled={settings.enabled}
          onEnabled={(enabled) => void set('enabled', enabled)}
          site={site}
          paused={site !== undefined && settings.paused.includes(site)}
          onPause={(on) => site && void set('paused', withPaused(settings.paused, site, on))}
          words={words.length}
        />
      }
      sheet={
        sheetOpen && (
          <OpenWords
            entries={words.map(({ entry }) => entry)}
            tones={settings.toneColours}
            isSaved={(entry) => kept.has(keyOf(entry))}
            onSave={(entry) => void save({ word: wordOf(entry), context: wordFor(entry).context })}
            onShow={(entry) => void showInPost(wordFor(entry))}
          />
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
        <ReviewTab review={review} phrases={phrases} tones={settings.toneColours} />
      ) : (
        <WordsTab
          phrases={phrases}
          tones={settings.toneColours}
          onDelete={deleteRow}
          onSave={(word) => void save({ word })}
        />
      )}
      <UndoToast last={last} onEnd={endOffer} />
    </PopupFrame>
  );
  return (
    // Not modal: the rest of the popup is within reach, and a press on it closes the sheet.
    <Dialog.Root modal={false} open={sheetOpen} onOpenChange={setSheetOpen}>
      {frame}
    </Dialog.Root>
  );
}

/** What tells one phrase from another. */
function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}

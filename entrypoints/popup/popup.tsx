import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PopupFrame, type PopupTab } from '@/components/phrasebook/popup-frame';
import { FaultNotice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useDeletion } from '@/components/ui/use-deletion';
import type { Fault } from '@/utils/faults';
import { ask } from '@/utils/messages';
import { bringBackPhrase, forgetPhrase, livePhrases } from '@/utils/phrasebook/phrases';
import { useReview } from '@/utils/phrasebook/use-review';
import { useSettings } from '@/utils/settings/store';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { ReviewTab } from './review-tab';
import { WordsTab } from './words-tab';

export function Popup() {
  const { t } = useTranslation();
  const { settings, set, fault: settingsFault } = useSettings();
  const [tab, setTab] = useState<PopupTab>('review');
  const [openFault, setOpenFault] = useState<Fault>();
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
  const wrong = openFault ?? settingsFault ?? fault;
  return (
    <PopupFrame
      tab={tab}
      onTab={setTab}
      due={review.queue?.phrases.length ?? 0}
      enabled={settings.enabled}
      onEnabled={(enabled) => void set('enabled', enabled)}
      onOpen={(page) => ask('pages.open', { page }).then(() => window.close(), setOpenFault)}
    >
      {wrong && (
        <div className="pop-note">
          <FaultNotice fault={wrong} />
        </div>
      )}
      {tab === 'review' ? (
        <ReviewTab review={review} phrases={phrases} tones={settings.toneColours} />
      ) : (
        <WordsTab phrases={phrases} tones={settings.toneColours} onDelete={deleteRow} />
      )}
      <UndoToast last={last} onEnd={endOffer} />
    </PopupFrame>
  );
}

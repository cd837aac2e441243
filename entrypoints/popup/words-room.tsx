import { FaultNotice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useDeletion } from '@/components/ui/use-deletion';
import type { Word } from '@/utils/messages';
import { bringBackPhrase, forgetPhrase, livePhrases } from '@/utils/phrasebook/phrases';
import type { Settings } from '@/utils/settings/schema';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { WordsTab } from './words-tab';

/** The words with all that they need of the database: loaded when the tab is first opened, since review needs none of it. */
export default function WordsRoom({
  settings,
  onSave,
}: {
  settings: Settings;
  onSave: (word: Word) => void;
}) {
  const phrases = useStored(livePhrases);
  const { deleteRow, last, endOffer, fault } = useDeletion<Phrase>({
    remove: async ({ id }) => forgetPhrase(await database(), { id, now: Date.now() }),
    restore: async ({ id }) => bringBackPhrase(await database(), { id, now: Date.now() }),
    name: (phrase) => phrase.simplified,
  });
  return (
    <>
      {fault && (
        <div className="pop-note">
          <FaultNotice fault={fault} />
        </div>
      )}
      <WordsTab
        phrases={phrases}
        tones={settings.toneColours}
        dayEnds={settings.dayEnds}
        onDelete={deleteRow}
        onSave={onSave}
      />
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PhraseEditor } from '@/components/phrasebook/phrase-editor';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useUndo } from '@/components/ui/use-undo';
import type { Word } from '@/utils/messages';
import { acts } from '@/utils/phrasebook/acts';
import { livePhrases } from '@/utils/phrasebook/phrases';

import type { Settings } from '@/utils/settings/schema';
import { useSay } from '@/utils/speech/use-say';
import type { Phrase } from '@/utils/store/model';
import { useStored } from '@/utils/store/use-stored';
import { WordsTab } from './words-tab';

/** The words with all that they need of the database: loaded when the tab is first opened, since review needs none of it. */
export default function WordsRoom({
  settings,
  onSave,
  first,
  onWrite,
}: {
  settings: Settings;
  onSave: (word: Word) => void;
  first: ReactNode;
  onWrite: (looked: string) => void;
}) {
  const { t } = useTranslation(['words', 'common']);
  const phrases = useStored(livePhrases);
  const { act, last, endOffer, fault } = useUndo();
  const { say, silent } = useSay();
  const [edited, setEdited] = useState<Phrase>();
  const said = (key: 'deletedWord' | 'knownWord', { simplified }: Phrase) => (
    <>
      {t(key)} <span lang="zh-Hans">{simplified}</span>
    </>
  );
  return (
    <>
      {fault && (
        <div className="pop-note">
          <FaultNotice fault={fault} />
        </div>
      )}
      {silent && (
        <div className="pop-note">
          <Notice>{t('common:noVoice')}</Notice>
        </div>
      )}
      {edited && (
        <div className="pop-edit">
          <PhraseEditor phrase={edited} onDone={() => setEdited(undefined)} />
        </div>
      )}
      {/* Kept under the editor, so that search and place are there again. */}
      <div className="pop-under" hidden={edited !== undefined}>
        <WordsTab
          phrases={phrases}
          settings={settings}
          onSave={onSave}
          first={first}
          onWrite={onWrite}
          actions={{
            onEdit: setEdited,
            onHear: (phrase) => void say(phrase.simplified),
            onKnown: (phrase) => void act({ ...acts.know([phrase]), text: said('knownWord', phrase) }),
            onDelete: (phrase) => void act({ ...acts.remove([phrase]), text: said('deletedWord', phrase) }),
          }}
        />
      </div>
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

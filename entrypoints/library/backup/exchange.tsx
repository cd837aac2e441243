import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnkiDialog } from '@/components/exchange/anki-dialog';
import { Elsewhere } from '@/components/exchange/elsewhere';
import { WordListDialog } from '@/components/exchange/word-list-dialog';
import { FaultNotice } from '@/components/ui/notice';
import { type Fault, toFault } from '@/utils/faults';
import { datedName, saveFile } from '@/utils/library/save-file';
import { exportPhrases, phraseExtensions } from '@/utils/phrasebook/exchange/export-phrases';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';
import { useAnki } from './use-anki';
import type { useWordList } from './use-word-list';

/** Words out and in: the part of the backup room that knows other programs. */
export function Exchange({ list }: { list: ReturnType<typeof useWordList> }) {
  const { t } = useTranslation('common');
  const [fault, setFault] = useState<Fault>();
  const anki = useAnki();

  const onSheet = async () => {
    const now = Date.now();
    setFault(undefined);
    try {
      const phrases = await livePhrases(await database());
      saveFile(datedName(phraseExtensions.csv, now), exportPhrases('csv', phrases, { deck: t('name'), now }));
    } catch (error) {
      setFault(toFault(error));
    }
  };
  return (
    <>
      <Elsewhere onList={(file) => void list.read(file)} onSheet={() => void onSheet()} onAnki={anki.open} />
      {fault && <FaultNotice fault={fault} />}
      <WordListDialog
        step={list.step}
        as={list.as}
        onAs={list.setAs}
        onConfirm={() => void list.confirm()}
        onStop={list.stop}
        onClose={list.close}
      />
      <AnkiDialog
        step={anki.step}
        origin={window.location.origin}
        onConnect={() => void anki.connect()}
        onTarget={anki.setTarget}
        onSend={(target) => void anki.send(target)}
        onStop={anki.stop}
        onClose={anki.close}
      />
    </>
  );
}

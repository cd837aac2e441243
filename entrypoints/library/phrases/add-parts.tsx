import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WordListDialog } from '@/components/exchange/word-list-dialog';
import { AddWord } from '@/components/phrasebook/add-word';
import { PackList } from '@/components/phrasebook/pack-list';
import { PasteList } from '@/components/phrasebook/paste-list';
import { Late, Skeleton } from '@/components/ui/late';
import { FaultNotice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useUndo } from '@/components/ui/use-undo';
import { ask, type Pack, type Word } from '@/utils/messages';
import { acts } from '@/utils/phrasebook/acts';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { usePacks } from '@/utils/phrasebook/use-packs';
import type { Settings } from '@/utils/settings/schema';
import { useStored } from '@/utils/store/use-stored';
import { useWordList } from '../backup/use-word-list';

/** Adding words by hand, from a list that is pasted, and by starter packs: in the popup and in the library. */
export function AddParts({
  tones,
  missing,
}: {
  tones: Settings['toneColours'];
  /** A word that is in no dictionary, to begin with. */
  missing?: string;
}) {
  const { t } = useTranslation('words');
  const phrases = useStored(livePhrases);
  const kept = useMemo(() => new Set(phrases.state === 'ready' ? phrases.value.map(keyOf) : []), [phrases]);
  const { act, attempt, last, endOffer, fault } = useUndo();
  const list = useWordList();
  // How many pasted lists have come in: each leaves an empty field.
  const [pasted, setPasted] = useState(0);
  const { packs, fault: packsFault, retry, add, remove } = usePacks();
  const removePack = (pack: Pack) => {
    let undo = async () => {};
    // What has stayed is only known afterwards, so the text is put together then.
    const done = { removed: 0, stayed: 0 };
    void act({
      work: async () => {
        const { removed, stayed, undo: back } = await remove(pack);
        undo = back;
        Object.assign(done, { removed, stayed });
      },
      undo: () => undo(),
      text: <Removed done={done} />,
    });
  };
  const known = (word: Word) => (
    <>
      {t('knownWord')} <span lang="zh-Hans">{word.simplified}</span>
    </>
  );
  return (
    <>
      {(fault ?? packsFault) && (
        <div className="pop-note">
          <FaultNotice fault={(fault ?? packsFault)!} onRetry={fault ? undefined : retry} />
        </div>
      )}
      <AddWord
        tones={tones}
        missing={missing}
        isSaved={(word) => kept.has(keyOf(word))}
        onSave={(word) => attempt(() => ask('phrases.save', { word }))}
        onKnown={(word) => void act({ ...acts.know([word]), text: known(word) })}
      >
        <PasteList key={pasted} onPreview={(text) => void list.read(new File([text], 'list.txt'))} />
        {packs ? (
          <PackList packs={packs} onAdd={(pack) => void attempt(() => add(pack))} onRemove={removePack} />
        ) : (
          !packsFault && (
            <Late>
              <Skeleton blocks={[58, 58, 58].map((height) => ({ height }))} />
            </Late>
          )
        )}
      </AddWord>
      <WordListDialog
        step={list.step}
        as={list.as}
        onAs={list.setAs}
        onConfirm={() => void list.confirm()}
        onStop={list.stop}
        onClose={() => {
          if (list.step?.at === 'done') setPasted(pasted + 1);
          list.close();
        }}
      />
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

function Removed({ done: { removed, stayed } }: { done: { removed: number; stayed: number } }) {
  const { t } = useTranslation('words');
  return (
    <>
      {t('packRemoved', { count: removed })} {stayed > 0 && t('packStayed', { count: stayed })}
    </>
  );
}

/** What tells one phrase from another. */
function keyOf({ simplified, pinyin }: { simplified: string; pinyin: string }): string {
  return `${simplified}\n${pinyin}`;
}

import { Dialog } from 'radix-ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyRoom } from '@/components/library/empty-room';
import { Phrases } from '@/components/library/phrases/phrases';
import { Waiting } from '@/components/library/waiting';
import { ChosenBar } from '@/components/phrasebook/chosen-bar';
import { MergeDialog } from '@/components/phrasebook/merge-dialog';
import { PhraseEditor } from '@/components/phrasebook/phrase-editor';
import { WordsBar } from '@/components/phrasebook/words-bar';
import { Notice } from '@/components/ui/notice';
import { UndoToast } from '@/components/ui/toast';
import { useChoice } from '@/components/ui/use-choice';
import { useUndo } from '@/components/ui/use-undo';
import { datedName, saveFile } from '@/utils/library/save-file';
import { acts } from '@/utils/phrasebook/acts';
import { mergePhrases } from '@/utils/phrasebook/edit';
import {
  exportPhrases,
  type PhraseFormat,
  phraseExtensions,
} from '@/utils/phrasebook/exchange/export-phrases';
import { type Group, groups } from '@/utils/phrasebook/review/groups';
import { useListing } from '@/utils/phrasebook/use-listing';
import { useSettings } from '@/utils/settings/store';
import { useSay } from '@/utils/speech/use-say';
import { database } from '@/utils/store/database';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';

const PictureOf = lazy(() => import('./picture-of'));

const none: Phrase[] = [];

/** All words in a list from which many can be chosen. */
export function PhrasesView({ phrases }: { phrases: Stored<Phrase[]> }) {
  const { t } = useTranslation(['words', 'library', 'common']);
  const { toneColours: tones, dayEnds } = useSettings((state) => state.settings);
  const { say, silent } = useSay();
  const [edited, setEdited] = useState<Phrase>();
  const [pictured, setPictured] = useState<Phrase>();
  const [merging, setMerging] = useState<readonly Phrase[]>();
  const { act, attempt, last, endOffer, fault } = useUndo();
  const all = phrases.state === 'ready' ? phrases.value : none;
  const {
    query,
    setQuery,
    narrowing,
    setNarrowing,
    order,
    setOrder,
    facets,
    packName,
    moment,
    counts,
    shown,
  } = useListing(all, { dayEnds });
  const { chosen, choose, all: chooseAll, end } = useChoice(shown.map(({ id }) => id));
  if (phrases.state === 'loading') return <Waiting />;
  if (phrases.state === 'fault') return <Waiting fault={phrases.fault} onRetry={phrases.retry} />;

  const them = shown.filter(({ id }) => chosen.has(id));
  const said = (key: 'deletedWord' | 'knownWord', rows: readonly Phrase[]) =>
    rows.length > 1 ? (
      t(key === 'deletedWord' ? 'deletedWords' : 'knownWords', { count: rows.length })
    ) : (
      <>
        {t(key)} <span lang="zh-Hans">{rows[0]?.simplified}</span>
      </>
    );
  const remove = (rows: readonly Phrase[]) =>
    void act({ ...acts.remove(rows), text: said('deletedWord', rows) });
  const know = (rows: readonly Phrase[]) => void act({ ...acts.know(rows), text: said('knownWord', rows) });
  const changed = { text: t('changedWords', { count: them.length }) };
  const exportAs = (format: PhraseFormat) =>
    attempt(async () => {
      const now = Date.now();
      const file = exportPhrases(format, them, { deck: t('common:name'), now });
      saveFile(datedName(phraseExtensions[format], now), file);
    });
  return (
    <>
      {fault && <Waiting fault={fault} />}
      {silent && (
        <div className="lib-note">
          <Notice>{t('common:noVoice')}</Notice>
        </div>
      )}
      {all.length === 0 ? (
        <EmptyRoom
          room={t('library:phrases')}
          title={t('library:noPhrases')}
          text={t('library:noPhrasesText')}
        />
      ) : (
        <Phrases
          query={query}
          onQuery={setQuery}
          groups={groups.map((value) => ({ value, text: t(`groups.${value}`), count: counts[value] }))}
          group={narrowing.group}
          onGroup={(group) => setNarrowing({ ...narrowing, group: group as Group })}
          bar={
            <WordsBar
              narrowing={narrowing}
              onNarrowing={setNarrowing}
              facets={facets}
              packName={packName}
              order={order}
              onOrder={setOrder}
            />
          }
          chosenBar={
            them.length > 0 && (
              <ChosenBar
                count={them.length}
                tags={facets.tags.map(({ value }) => value)}
                aside={them.filter(({ suspendedAt }) => suspendedAt !== undefined).length}
                onAll={chooseAll}
                onTag={(tag) => void act({ ...acts.tag(them, tag), ...changed })}
                onAside={() => void act({ ...acts.setAside(them), ...changed })}
                onResume={() => void act({ ...acts.resume(them), ...changed })}
                onKnown={() => know(them)}
                onMerge={() => setMerging(them)}
                onExport={(format) => void exportAs(format)}
                onDelete={() => remove(them)}
                onEnd={end}
              />
            )
          }
          phrases={shown}
          look={{ tones, ...moment, postLink: '#posts/', detail: true }}
          actions={{
            onEdit: setEdited,
            onHear: (phrase) => void say(phrase.simplified),
            onKnown: (phrase) => know([phrase]),
            onDelete: (phrase) => remove([phrase]),
            onPicture: setPictured,
          }}
          chosen={chosen}
          onChoose={choose}
        />
      )}
      <Dialog.Root open={edited !== undefined} onOpenChange={(open) => !open && setEdited(undefined)}>
        <Dialog.Portal>
          <Dialog.Overlay className="veil" />
          <Dialog.Content className="dialog ph-edit" data-raised aria-describedby={undefined}>
            <Dialog.Title className="sr">{t('editWord', { word: edited?.simplified ?? '' })}</Dialog.Title>
            {edited && (
              <PhraseEditor phrase={edited} postLink="#posts/" onDone={() => setEdited(undefined)} />
            )}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      {pictured && (
        <Suspense>
          <PictureOf word={pictured} onClose={() => setPictured(undefined)} />
        </Suspense>
      )}
      <MergeDialog
        phrases={merging}
        onCancel={() => setMerging(undefined)}
        onMerge={async (ids) => {
          setMerging(undefined);
          await attempt(async () => mergePhrases(await database(), { ids, now: Date.now() }));
        }}
      />
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

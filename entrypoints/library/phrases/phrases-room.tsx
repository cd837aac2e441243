import { useTranslation } from 'react-i18next';
import { KnownWords } from '@/components/library/phrases/known-words';
import { Waiting } from '@/components/library/waiting';
import { Segmented } from '@/components/ui/segmented';
import { UndoToast } from '@/components/ui/toast';
import { useHash } from '@/components/ui/use-hash';
import { useUndo } from '@/components/ui/use-undo';
import { acts } from '@/utils/phrasebook/acts';
import { liveKnown } from '@/utils/phrasebook/known';
import { useSettings } from '@/utils/settings/store';
import type { Phrase } from '@/utils/store/model';
import { type Stored, useStored } from '@/utils/store/use-stored';
import { AddParts } from './add-parts';
import { PhrasesView } from './phrases-view';
import '@/components/library/phrases/phrases.css';

const views = ['words', 'known', 'add'] as const;
type View = (typeof views)[number];

/** The phrasebook: the words, those that are known, and adding more. `#phrases`, `#phrases/known`, `#phrases/add`. */
export function PhrasesRoom({ phrases }: { phrases: Stored<Phrase[]> }) {
  const { t } = useTranslation(['words', 'library']);
  const hash = useHash();
  const view: View = views.find((name) => hash === `phrases/${name}`) ?? 'words';
  const tones = useSettings(({ settings }) => settings.toneColours);
  return (
    <>
      <div className="ph-top">
        <h1 className="sr">{t('library:phrases')}</h1>
        <div>
          <Segmented
            label={t('library:phrases')}
            value={view}
            options={views.map((value) => ({ value, text: t(`views.${value}`) }))}
            onChange={(next) => {
              window.location.hash = next === 'words' ? 'phrases' : `phrases/${next}`;
            }}
          />
        </div>
      </div>
      {view === 'words' && <PhrasesView phrases={phrases} />}
      {view === 'known' && <KnownView />}
      {view === 'add' && (
        <div className="ph-add">
          <AddParts tones={tones} />
        </div>
      )}
    </>
  );
}

function KnownView() {
  const { t } = useTranslation('words');
  const known = useStored(liveKnown);
  const { act, last, endOffer, fault } = useUndo();
  if (known.state === 'loading') return <Waiting />;
  if (known.state === 'fault') return <Waiting fault={known.fault} onRetry={known.retry} />;
  return (
    <>
      {fault && <Waiting fault={fault} />}
      <KnownWords
        known={known.value}
        now={Date.now()}
        onRemove={(words) =>
          void act({ ...acts.knowNoMore(words), text: t('knownRemoved', { count: words.length }) })
        }
      />
      <UndoToast last={last} onEnd={endOffer} />
    </>
  );
}

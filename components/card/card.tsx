import { use, useMemo } from 'react';
import { HabitsContext, inScript } from '@/components/word/habits';
import { LookUpContext } from '@/components/word/readable';
import { ask } from '@/utils/messages';
import type { WordOnPage } from '@/utils/reading/card-port';
import { Aside, KeysButton } from './aside';
import { type Choice, shownOf } from './choice';
import { useActions, useCard } from './context';
import { Crumb, Head } from './head';
import { Meaning } from './meaning';
import { Met } from './met';
import { More } from './more';
import { NoteButton, NoteEditor, NoteLine } from './note';
import { Notice } from './notice';
import { placeCard } from './place';
import { KnowButton, SaveButton } from './save-button';
import { Translate } from './translate';
import { usePlace } from './use-place';
import { useSpokenName } from './use-spoken-name';

/** The second stage: all that is known of a word. The body scrolls, the foot stays. */
export function Card({ word, choice }: { word: WordOnPage; choice: Choice }) {
  const { setFault, lookUp } = useActions();
  const { script } = use(HabitsContext);
  const fault = useCard((model) => model.fault);
  const draft = useCard((model) => model.draft);
  const pinned = useCard((model) => model.pinned);
  const depth = useCard((model) => model.trail.length);
  const ref = usePlace<HTMLDivElement>(pinned ?? word, placeCard);
  const inside = useMemo(() => ({ spanAt, open: lookUp }), [lookUp]);
  const shown = shownOf(word.lookup, choice);
  const { entry } = shown;
  const name = useSpokenName(entry);
  const keepable = entry.source !== 'unknown';
  return (
    <div
      ref={ref}
      className="card"
      role="dialog"
      aria-label={name}
      // So that the focus has somewhere to go when what had it gives way to another word.
      tabIndex={-1}
      data-testid="card"
      data-state="full"
    >
      <Crumb />
      {/* The key starts every choice at the top of its own text. */}
      <div
        className="card-body"
        key={`${depth}.${choice.match}.${choice.entry}.${inScript(entry, script).text}`}
      >
        <LookUpContext value={inside}>
          <div className="card-in">
            <Head entry={entry} />
            <Meaning entry={entry} />
            <NoteLine />
          </div>
          <More shown={shown} />
          <Translate />
        </LookUpContext>
      </div>
      {fault && (
        <div className="card-fault">
          <Notice fault={fault} onDismiss={() => setFault(null)} />
        </div>
      )}
      <Aside />
      {draft ? (
        <NoteEditor draft={draft} />
      ) : (
        <>
          <Met />
          <footer className="card-foot">
            {keepable && (
              <>
                <SaveButton />
                <KnowButton />
              </>
            )}
            <span className="card-foot-end">
              {keepable && <NoteButton />}
              <KeysButton />
            </span>
          </footer>
        </>
      )}
    </div>
  );
}

async function spanAt(text: string, offset: number) {
  try {
    const { matches } = await ask('lexicon.lookup', { text, offset });
    return matches[0] ?? null;
  } catch {
    // Pointing only shows where the word is. Opening it says what is wrong.
    return null;
  }
}

import { useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useStore } from 'zustand';
import { HabitsContext } from '@/components/word/habits';
import { Announcement } from './announcement';
import { Card } from './card';
import { StoreContext } from './context';
import { Favourites, type FavouritesView } from './favourites';
import { createI18n } from './i18n';
import { pressed } from './keys';
import { Hint, Notice } from './notice';
import { Peek } from './peek';
import { SavePost } from './save-post';
import type { CardStore } from './store';

/** The type of the tokens is made of this many pixels for each that is drawn at M. */
const pixels = { S: 0.85, M: 1, L: 1.2 } as const;

/** Everything that is drawn on the page. */
export function Overlay({ store, favourites }: { store: CardStore; favourites?: FavouritesView }) {
  const state = useStore(store);
  const { language, strings, stage, word, savePost, fault, hint } = state;
  const i18n = useMemo(() => createI18n(language, strings), [language, strings]);
  const { reading, script, textSize } = state.settings;
  const habits = useMemo(() => ({ reading, script }), [reading, script]);
  return (
    <I18nextProvider i18n={i18n}>
      <StoreContext value={store}>
        <HabitsContext value={habits}>
          <style>{`:host{--px:${pixels[textSize]}px}`}</style>
          {/* The page never sees a key that is typed in here, so it cannot hand one on. Enter is the focused button's. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside, on their way up */}
          <div
            className="lrw"
            lang={language}
            data-theme={state.theme}
            data-raised
            onKeyDown={(event) => {
              const modified = event.ctrlKey || event.metaKey || event.altKey;
              if (isWritable(event.target)) return;
              if (!modified && event.key !== 'Enter' && pressed(event.key, store)) event.preventDefault();
            }}
          >
            {savePost && <SavePost state={savePost} />}
            {favourites && <Favourites view={favourites} />}
            {stage === 'peek' && word && <Peek word={word} choice={state.choice} />}
            {stage === 'full' && word && <Card word={word} choice={state.choice} />}
            {stage !== 'full' && fault && (
              <div className="corner">
                <Notice fault={fault} onDismiss={() => store.actions.setFault(null)} />
              </div>
            )}
            {hint && !fault && (
              <div className="corner">
                <Hint hint={hint.text} />
              </div>
            )}
            <Announcement />
          </div>
        </HabitsContext>
      </StoreContext>
    </I18nextProvider>
  );
}

function isWritable(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}

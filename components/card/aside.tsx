import Help from 'lucide-react/icons/circle-question-mark';
import Info from 'lucide-react/icons/info';
import { useTranslation } from 'react-i18next';
import { useActions, useCard } from './context';

/** The keys that the card answers to, as they are drawn, and the texts that say what each does. */
const keys = [
  ['↵', 'open'],
  ['S', 'save'],
  ['K', 'know'],
  ['N', 'addNote'],
  ['A', 'hear'],
  ['C', 'copy'],
  ['T', 'translate'],
  ['P', 'pin'],
  ['→', 'next'],
  ['←', 'goBack'],
  ['Esc', 'close'],
] as const;

/** Where the reader has come by keyboard. */
const walkingKeys = [
  ['↓', 'nextTerm'],
  ['↑', 'previousTerm'],
] as const;

/** What unfolds above the foot: the keys, or why a button did not do what it says and what can be done. */
export function Aside() {
  const { t } = useTranslation('card');
  const aside = useCard((model) => model.aside);
  const walked = useCard((model) => model.word?.walked === true);
  if (aside === null) return null;
  if (aside === 'keys') {
    return (
      <section className="card-aside" data-testid="card-keys">
        <h3 className="eyebrow">{t('keys')}</h3>
        <dl className="keys">
          {[...keys, ...(walked ? walkingKeys : [])].map(([key, name]) => (
            <div key={key}>
              <dt>
                <kbd className="kbd">{key}</kbd>
              </dt>
              <dd>{t(name)}</dd>
            </div>
          ))}
        </dl>
      </section>
    );
  }
  return (
    <section className="card-aside" data-testid="card-aside" role="status">
      <div className="notice">
        <Info className="i" aria-hidden />
        <div>{t(`asides.${aside}`)}</div>
      </div>
    </section>
  );
}

export function KeysButton() {
  const { t } = useTranslation('card');
  const { toggleKeys } = useActions();
  const open = useCard((model) => model.aside === 'keys');
  return (
    <button
      type="button"
      className="icon-btn"
      aria-label={t('keys')}
      title={t('keys')}
      aria-expanded={open}
      aria-keyshortcuts="?"
      data-testid="card-show-keys"
      onClick={toggleKeys}
    >
      <Help className="i" aria-hidden />
    </button>
  );
}

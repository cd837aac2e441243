import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnkiTarget, type FieldSource, fieldSources } from '@/utils/phrasebook/exchange/anki-mapping';

/** Which deck and note type, and what goes into each of its fields. */
export function AnkiForm({
  decks,
  noteTypes,
  names,
  target,
  onTarget,
}: {
  decks: readonly string[];
  noteTypes: readonly string[];
  /** Of the fields of the note type. */
  names: readonly string[];
  target: AnkiTarget;
  onTarget: (target: AnkiTarget) => void;
}) {
  const { t } = useTranslation('exchange');
  const withField = (name: string, source: string): AnkiTarget => {
    const { [name]: _, ...others } = target.fields;
    // In the order of the note type, whatever the order in which they were chosen.
    const fields = source === '' ? others : { ...others, [name]: source as FieldSource };
    return { ...target, fields };
  };
  return (
    <div className="ex-form">
      <Choice
        name={t('ankiDeck')}
        value={target.deck}
        options={decks.map((deck) => [deck, deck])}
        onChange={(deck) => onTarget({ ...target, deck })}
        testId="anki-deck"
      />
      <Choice
        name={t('ankiType')}
        value={target.noteType}
        options={noteTypes.map((type) => [type, type])}
        onChange={(noteType) => onTarget({ ...target, noteType })}
        testId="anki-type"
      />
      <h3>{t('ankiFields')}</h3>
      {names.map((name) => (
        <Choice
          key={name}
          name={name}
          value={target.fields[name] ?? ''}
          options={[['', t('ankiNothing')], ...fieldSources.map((one) => [one, t(`source.${one}`)] as const)]}
          onChange={(source) => onTarget(withField(name, source))}
          testId="anki-field"
        />
      ))}
      {!Object.values(target.fields).includes('Id') && <p className="ex-wide">{t('ankiNoId')}</p>}
    </div>
  );
}

function Choice({
  name,
  value,
  options,
  onChange,
  testId,
}: {
  name: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
  testId: string;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{name}</label>
      <div className="field sm">
        <select
          id={id}
          data-testid={testId}
          data-name={name}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          {options.map(([option, text]) => (
            <option key={option} value={option}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

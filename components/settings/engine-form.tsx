import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Choice, type EngineKind, originOf, wrongIn } from '@/utils/translation/choice';
import type { TranslationFaultCode } from '@/utils/translation/fault';
import { Choices } from './choices';
import type { ControlIds } from './row';
import './engine.css';

/** What became of the sentence that was tried. */
export type Trial =
  | { at: 'working'; share?: number }
  | { at: 'done'; line: string }
  | { at: 'failed'; code: TranslationFaultCode };

export interface EngineProps {
  /** What is in use. */
  kept: Choice;
  /** Whether the browser can translate by itself. */
  browserCan: boolean;
  /** The host that the browser was not allowed to ask, a moment ago. */
  refused?: string;
  sample: string;
  trial?: Trial;
  /** In a click: the browser is asked for the host. */
  onUse: (choice: Choice) => void;
  onTry: () => void;
}

interface Fields {
  address: string;
  key: string;
  model: string;
}

/** What translates: nothing, the browser, or a server, which is told of before it is used. */
export function EngineForm({
  kinds,
  kept,
  browserCan,
  refused,
  sample,
  trial,
  onUse,
  onTry,
  labelledBy,
  describedBy,
}: EngineProps & ControlIds & { kinds: readonly EngineKind[] }) {
  const { t } = useTranslation('translation');
  const [kind, setKind] = useState(kept.engine);
  const [fields, setFields] = useState(() => fieldsOf(kept));
  const [wrong, setWrong] = useState<keyof Fields>();
  const draft = draftOf(kind, fields);
  const server = kind !== 'none' && kind !== 'browser';
  const host = wrongIn(draft) === 'address' ? undefined : hostOf(draft as Choice);
  const named = { host: host ?? '…' };
  const inUse =
    kept.engine === kind && JSON.stringify(draftOf(kind, fieldsOf(kept))) === JSON.stringify(draft);

  const choose = (next: EngineKind) => {
    setKind(next);
    setWrong(undefined);
    // Nothing is sent, so there is nothing to be told of first.
    if (next === 'none' || next === 'browser') onUse({ engine: next });
  };
  const use = () => {
    const field = wrongIn(draft);
    setWrong(field);
    if (!field) onUse(draft as Choice);
  };
  const field = (name: keyof Fields, label: string) => (
    <Field
      name={name}
      label={label}
      value={fields[name]}
      wrong={wrong === name ? t(`wrong.${name}`) : undefined}
      onChange={(value) => {
        setFields((now) => ({ ...now, [name]: value }));
        setWrong(undefined);
      }}
    />
  );
  const offered = kinds.filter((one) => one !== 'browser' || browserCan || kept.engine === 'browser');
  return (
    <div className="engine" data-testid="engine">
      <Choices
        labelledBy={labelledBy}
        describedBy={describedBy}
        options={offered.map((value) => ({
          value,
          text: t(`engines.${value}`),
          example: <small className="engine-about">{t(`about.${value}`)}</small>,
        }))}
        value={kind}
        onChange={choose}
      />
      {!browserCan && <p>{t('noBrowser')}</p>}
      {server && (
        <form
          className="engine-fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            use();
          }}
        >
          {kind !== 'deepl' && field('address', t('address'))}
          {field('key', t(kind === 'deepl' ? 'key' : 'keyOptional'))}
          {kind === 'openai' && field('model', t('model'))}
          {kind === 'deepl' && field('address', t('addressOptional'))}
          <p>{t('sends', named)}</p>
          <p>{t('stays')}</p>
          {refused && <Notice kind="bad">{t('refused', { host: refused })}</Notice>}
          <Button kind="seal" type="submit" data-testid="engine-use" disabled={inUse}>
            {inUse ? t('inUse', named) : t('use', named)}
          </Button>
        </form>
      )}
      {inUse && kind !== 'none' && (
        <div className="engine-try" data-testid="engine-try">
          <p>
            {t('trySends')} <span lang="zh-Hans">{sample}</span>
          </p>
          <Button size="sm" disabled={trial?.at === 'working'} onClick={onTry}>
            {t('tryIt')}
          </Button>
          <div role="status">
            {trial?.at === 'working' &&
              (trial.share === undefined
                ? t('trying')
                : t('downloading', { share: Math.round(trial.share * 100) }))}
            {trial?.at === 'done' && <p className="engine-line">{trial.line}</p>}
          </div>
          {trial?.at === 'failed' && <Notice kind="bad">{t(`faults.${trial.code}`)}</Notice>}
        </div>
      )}
    </div>
  );
}

function Field({
  name,
  label,
  value,
  wrong,
  onChange,
}: {
  name: keyof Fields;
  label: string;
  value: string;
  wrong: string | undefined;
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <div className="field">
        <input
          id={id}
          name={name}
          type={name === 'key' ? 'password' : name === 'address' ? 'url' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={value}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong && `${id}-wrong`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      {wrong && (
        <p id={`${id}-wrong`} className="engine-wrong" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}

/** As a choice is kept: without what is blank, and without what its protocol does not know. */
function draftOf(engine: EngineKind, fields: Fields): { engine: EngineKind } & Partial<Fields> {
  const [address, key, model] = [fields.address.trim(), fields.key.trim(), fields.model.trim()];
  switch (engine) {
    case 'libretranslate':
      return { engine, address, ...(key && { key }) };
    case 'deepl':
      return { engine, ...(address && { address }), key };
    case 'openai':
      return { engine, address, ...(key && { key }), model };
    default:
      return { engine };
  }
}

const fieldsOf = (choice: Choice): Fields => ({ address: '', key: '', model: '', ...choice });

const hostOf = (choice: Choice): string | undefined => {
  const origin = originOf(choice);
  return origin && new URL(origin).host;
};

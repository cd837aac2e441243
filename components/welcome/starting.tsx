import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '@/components/ui/segmented';
import type { Settings } from '@/utils/settings/schema';
import { type Amount, amountOf, amounts } from '@/utils/settings/starting';
import { type OfferedPack, Packs } from './packs';

/** What a newcomer may tell: how much Chinese they read, in which characters, what they read about. */
export function Starting({
  settings,
  onAmount,
  onScript,
  packs,
  onPack,
}: {
  settings: Settings;
  onAmount: (amount: Amount) => void;
  onScript: (script: Settings['script']) => void;
  /** Empty until they are known. */
  packs: readonly OfferedPack[];
  onPack: (pack: OfferedPack) => void;
}) {
  const { t } = useTranslation(['welcome', 'options']);
  const id = useId();
  const chosen = amountOf(settings);
  return (
    <div className="start">
      <section aria-labelledby={`${id}-amount`}>
        <h2 id={`${id}-amount`} className="display">
          {t('amount')}
        </h2>
        <p>{t('amountText')}</p>
        <div className="amounts" role="radiogroup" aria-labelledby={`${id}-amount`}>
          {amounts.map((amount) => (
            <label key={amount}>
              <input
                className="radio"
                type="radio"
                name={id}
                checked={amount === chosen}
                aria-labelledby={`${id}-${amount}-name`}
                aria-describedby={`${id}-${amount}`}
                onChange={() => onAmount(amount)}
              />
              <span>
                <b id={`${id}-${amount}-name`}>{t(`amounts.${amount}`)}</b>
                <span id={`${id}-${amount}`}>{t(`amountsText.${amount}`)}</span>
              </span>
            </label>
          ))}
        </div>
      </section>
      <section aria-labelledby={`${id}-script`}>
        <h2 id={`${id}-script`} className="display">
          {t('options:script')}
        </h2>
        <p id={`${id}-script-text`}>{t('scriptText')}</p>
        <Segmented
          labelledBy={`${id}-script`}
          describedBy={`${id}-script-text`}
          options={[
            { value: 'simplified', text: t('options:simplified') },
            { value: 'traditional', text: t('options:traditional') },
          ]}
          value={settings.script}
          onChange={onScript}
        />
      </section>
      {packs.length > 0 && <Packs packs={packs} onPack={onPack} />}
    </div>
  );
}

import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { fits, type Settings } from '@/utils/settings/schema';
import type { ControlIds } from './row';

/**
 * The numbers of the scheduler, as other programs write them out: separated by commas or spaces, in brackets or not. The
 * published ones are an empty field.
 */
export function WeightsField({
  labelledBy,
  describedBy,
  value,
  onChange,
}: ControlIds & { value: Settings['fsrs']; onChange: (value: Settings['fsrs']) => void }) {
  const { t } = useTranslation('options');
  const id = useId();
  const kept = value?.join(', ') ?? '';
  const [typed, setTyped] = useState<string>();
  const text = typed ?? kept;
  const weights = weightsIn(text);
  const wrong = weights === undefined;
  const keep = () => {
    if (weights === undefined) return;
    onChange(weights);
    setTyped(undefined);
  };
  return (
    <form
      className="weights"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <textarea
        rows={3}
        className="num"
        spellCheck={false}
        aria-labelledby={labelledBy}
        aria-describedby={wrong ? `${describedBy} ${id}` : describedBy}
        aria-invalid={wrong}
        placeholder={t('fsrsPublished')}
        value={text}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p id={id} role="status">
        {wrong && t('fsrsWrong')}
      </p>
      <Button size="sm" type="submit" disabled={wrong || text === kept}>
        {t('fsrsKeep')}
      </Button>
    </form>
  );
}

/** Null for a blank text, which means the published numbers; undefined for what cannot be used. */
export function weightsIn(text: string): Settings['fsrs'] | undefined {
  const words = text
    .replace(/[[\]]/g, ' ')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const weights = words.length === 0 ? null : words.map(Number);
  return fits('fsrs', weights) ? weights : undefined;
}

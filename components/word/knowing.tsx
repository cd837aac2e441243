import { useTranslation } from 'react-i18next';
import { type Card, knownAfterDays } from '@/utils/store/card';

const names = { 1: 'new', 2: 'learning', 3: 'familiar', 4: 'known' } as const;

/** How well a word is known: four dots, from the FSRS state of its card and, where given, its stability in days. */
export function Knowing({ state, stability = 0 }: { state: Card['state']; stability?: number }) {
  const { t } = useTranslation('word');
  const level = levelOf(state, stability);
  return (
    <span className={`know k${level}`} role="img" aria-label={t(`knowing.${names[level]}`)}>
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}

function levelOf(state: Card['state'], stability: number): 1 | 2 | 3 | 4 {
  if (state === 0) return 1;
  if (state !== 2) return 2;
  return stability > knownAfterDays ? 4 : 3;
}

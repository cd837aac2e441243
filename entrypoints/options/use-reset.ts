import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '@/components/settings/row';
import type { Undoable } from '@/components/ui/toast';
import { defaults, type SettingKey, type Settings, settingKeys } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';

/** Puts the settings of a section back to their defaults at once, and offers to take that back. */
export function useReset() {
  const { t } = useTranslation('options');
  const settings = useSettings((state) => state.settings);
  const [last, setLast] = useState<Undoable>();

  /** What resets the section; null while there is nothing to reset. */
  const resetOf = (section: string, rows: readonly Row[]): (() => void) | null => {
    const changed = settingKeys.filter(
      (key) => rows.some(({ id }) => id === key) && settings[key] !== defaults[key],
    );
    if (changed.length === 0) return null;
    return () =>
      void choose(changed, defaults).then((kept) => {
        if (kept) setLast({ text: t('wasReset', { section }), undo: () => void choose(changed, settings) });
      });
  };

  return { resetOf, last, endOffer: useCallback(() => setLast(undefined), []) };
}

/** @returns whether all of them were kept; if not, the store has the fault. */
async function choose(keys: readonly SettingKey[], from: Settings): Promise<boolean> {
  const { set } = useSettings.getState();
  await Promise.all(keys.map((key) => set(key, from[key])));
  return useSettings.getState().fault === undefined;
}

import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fault, toFault } from '@/utils/faults';
import type { Undoable } from './toast';

/** Deletes at once and offers to take it back; a new deletion takes the place of the last offer. */
export function useDeletion<Row>({
  remove,
  restore,
  name,
}: {
  remove: (row: Row) => Promise<unknown>;
  restore: (row: Row) => Promise<unknown>;
  /** What the row is called, in Chinese. */
  name: (row: Row) => string;
}) {
  const { t } = useTranslation();
  const [last, setLast] = useState<Undoable>();
  const [fault, setFault] = useState<Fault>();

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setFault(undefined);
      return true;
    } catch (error) {
      setFault(toFault(error));
      return false;
    }
  };

  const deleteRow = async (row: Row): Promise<void> => {
    if (!(await attempt(() => remove(row)))) return;
    const text = (
      <>
        {t('deleted')} <span lang="zh-Hans">{name(row)}</span>
      </>
    );
    setLast({ text, undo: () => void attempt(() => restore(row)) });
  };

  return { deleteRow, last, endOffer: useCallback(() => setLast(undefined), []), fault };
}

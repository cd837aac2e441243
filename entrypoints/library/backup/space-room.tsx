import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Space } from '@/components/library/backup/space';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { type Fault, toFault } from '@/utils/faults';
import { removePictures } from '@/utils/library/pictures';
import { copiesDatabase } from '@/utils/store/copies';
import { database } from '@/utils/store/database';
import { nearlyFull, spaceUsed } from '@/utils/store/space';
import { useStored } from '@/utils/store/use-stored';

/** How much room is used and left, and how to have more of it. */
export function SpaceRoom({ shown }: { /** It is what was come for. */ shown: boolean }) {
  const { t } = useTranslation('keeping');
  const [asked, setAsked] = useState(0);
  const [refused, setRefused] = useState(false);
  const [removed, setRemoved] = useState<{ count: number } | { fault: Fault }>();
  const space = useStored((db) => spaceUsed(db, copiesDatabase()), [asked]);
  if (space.state !== 'ready') return null;

  const persist = async () => {
    setRefused(!(await navigator.storage.persist().catch(() => false)));
    setAsked(asked + 1);
  };
  const remove = async () => {
    try {
      setRemoved({ count: await removePictures(await database(), { now: Date.now() }) });
    } catch (error) {
      setRemoved({ fault: toFault(error) });
    }
  };
  return (
    <>
      {nearlyFull(space.value) && <Notice>{t('nearlyFull')}</Notice>}
      {removed && 'fault' in removed && <FaultNotice fault={removed.fault} />}
      {removed && 'count' in removed && <Notice kind="good">{t('removed', { count: removed.count })}</Notice>}
      <Space
        space={space.value}
        shown={shown}
        persistRefused={refused}
        onPersist={() => void persist()}
        onRemovePictures={() => void remove()}
      />
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Backup, type Copy } from '@/components/library/backup';
import { RestoreDialog } from '@/components/library/restore-dialog';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { type Fault, toFault } from '@/utils/faults';
import { joined } from '@/utils/lexicon/syllables';
import { markdownZip } from '@/utils/library/export';
import { livePosts } from '@/utils/library/posts';
import { datedName, saveFile } from '@/utils/library/save-file';
import { ankiText } from '@/utils/phrasebook/anki';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { useSettings } from '@/utils/settings/store';
import { exportJson } from '@/utils/store/backup';
import { database } from '@/utils/store/database';
import { useRestore } from './use-restore';

const extensions: Record<Copy, string> = { json: 'json', markdown: 'zip', anki: 'txt' };

/** Copies out, backups in. */
export function BackupRoom() {
  const { t } = useTranslation(['library', 'common']);
  const [exported, setExported] = useState<{ file: string } | { fault: Fault }>();
  const restore = useRestore();

  const onExport = async (copy: Copy) => {
    const now = Date.now();
    const file = datedName(extensions[copy], now);
    restore.cancel();
    try {
      saveFile(file, await copyOf(copy, { now, deck: t('common:name') }));
      setExported({ file });
    } catch (error) {
      setExported({ fault: toFault(error) });
    }
  };
  const { step } = restore;
  return (
    <>
      <Backup
        busy={step.at === 'reading' ? t('reading') : step.at === 'writing' ? t('writing') : undefined}
        notice={
          step.at === 'done' ? (
            <Notice kind="good">{t('imported', step.counts)}</Notice>
          ) : step.at === 'fault' && step.fault.code === 'bad-input' ? (
            <Notice kind="bad">{t('notABackup')}</Notice>
          ) : step.at === 'fault' ? (
            <FaultNotice fault={step.fault} />
          ) : exported && 'fault' in exported ? (
            <FaultNotice fault={exported.fault} />
          ) : (
            exported && <Notice kind="good">{t('exported', exported)}</Notice>
          )
        }
        onExport={(copy) => void onExport(copy)}
        onFile={(file) => {
          setExported(undefined);
          void restore.read(file);
        }}
      />
      <RestoreDialog
        preview={step.at === 'preview' ? step.preview : undefined}
        now={Date.now()}
        onConfirm={() => void restore.confirm()}
        onCancel={restore.cancel}
      />
    </>
  );
}

async function copyOf(copy: Copy, { now, deck }: { now: number; deck: string }): Promise<Blob> {
  const db = await database();
  switch (copy) {
    case 'json': {
      const { settings } = useSettings.getState();
      return exportJson(db, { settings, now });
    }
    case 'markdown':
      return markdownZip(await livePosts(db));
    case 'anki':
      return new Blob([ankiText(await livePhrases(db), { deck, pinyin: joined })], { type: 'text/plain' });
  }
}

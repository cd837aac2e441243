import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Backup, type Copy } from '@/components/library/backup/backup';
import { Copies } from '@/components/library/backup/copies';
import { RestoreDialog } from '@/components/library/backup/restore-dialog';
import { Progress } from '@/components/library/progress';
import { FaultNotice, Notice } from '@/components/ui/notice';
import { type Fault, toFault } from '@/utils/faults';
import { joined } from '@/utils/lexicon/syllables';
import { datedName, saveFile } from '@/utils/library/save-file';
import { ankiText } from '@/utils/phrasebook/exchange/anki';
import { livePhrases } from '@/utils/phrasebook/phrases';
import { database } from '@/utils/store/database';
import { Exchange } from './exchange';
import { SpaceRoom } from './space-room';
import { useCopies } from './use-copies';
import { useExport } from './use-export';
import { useRestore } from './use-restore';
import { isWordList, useWordList } from './use-word-list';

/** Copies out, backups and lists of words in. */
export function BackupRoom({
  part,
}: {
  /** `copies` or `space` where these are what was come for. */ part: string;
}) {
  const { t } = useTranslation(['library', 'keeping', 'common']);
  const [anki, setAnki] = useState<{ file: string } | { fault: Fault }>();
  const out = useExport();
  const restore = useRestore();
  const list = useWordList();
  const copies = useCopies();

  const onExport = async (copy: Copy) => {
    restore.cancel();
    setAnki(undefined);
    if (copy !== 'anki') return out.take(copy);
    out.clear();
    const file = datedName('txt', Date.now());
    try {
      const text = ankiText(await livePhrases(await database()), { deck: t('common:name'), pinyin: joined });
      saveFile(file, new Blob([text], { type: 'text/plain' }));
      setAnki({ file });
    } catch (error) {
      setAnki({ fault: toFault(error) });
    }
  };
  const onFile = async (file: File) => {
    out.clear();
    setAnki(undefined);
    restore.cancel();
    if (await isWordList(file)) await list.read(file);
    else restore.readFile(file);
  };

  const { step } = restore;
  const stopped = step.at === 'stopped' || out.step.at === 'stopped';
  const exported = out.step.at === 'done' ? out.step : anki && 'file' in anki ? anki : undefined;
  const fault =
    step.at === 'fault'
      ? step.fault
      : out.step.at === 'fault'
        ? out.step.fault
        : anki && 'fault' in anki
          ? anki.fault
          : undefined;
  const long =
    step.at === 'checking' && step.progress
      ? { label: t('keeping:checking'), ...step.progress, onStop: restore.stop }
      : out.step.at === 'making' && out.step.what !== 'json'
        ? { label: t('keeping:making'), ...out.step.progress, onStop: out.stop }
        : undefined;
  return (
    <>
      <Backup
        busy={step.at === 'checking' ? t('reading') : step.at === 'writing' ? t('writing') : undefined}
        notice={
          step.at === 'done' ? (
            <Notice kind="good">{t('imported', step.counts)}</Notice>
          ) : fault?.code === 'bad-input' && step.at === 'fault' ? (
            <Notice kind="bad">{t('notABackup')}</Notice>
          ) : fault ? (
            <FaultNotice fault={fault} />
          ) : stopped ? (
            <Notice>{t('keeping:stopped')}</Notice>
          ) : (
            exported && <Notice kind="good">{t('exported', { file: exported.file })}</Notice>
          )
        }
        progress={long && <Progress {...long} stop={t('keeping:stop')} />}
        onExport={(copy) => void onExport(copy)}
        onFile={(file) => void onFile(file)}
      >
        <Exchange list={list} />
        <Copies
          copies={copies}
          now={Date.now()}
          busy={step.at === 'checking' || step.at === 'writing'}
          shown={part === 'copies'}
          onRestore={(id) => {
            out.clear();
            restore.readCopy(id);
          }}
        />
        <SpaceRoom shown={part === 'space'} />
      </Backup>
      <RestoreDialog
        preview={step.at === 'preview' ? step.preview : undefined}
        now={Date.now()}
        onConfirm={(withSettings) => void restore.confirm(withSettings)}
        onCancel={restore.cancel}
      />
    </>
  );
}

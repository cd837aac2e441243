import { Check, CirclePause, CirclePlay, Download, Merge, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TagField } from '@/components/library/posts/tag-field';
import { Button } from '@/components/ui/button';
import type { PhraseFormat } from '@/utils/phrasebook/exchange/export-phrases';

/** What can be done with many phrases at once. */
export function ChosenBar({
  count,
  tags,
  aside,
  onAll,
  onTag,
  onAside,
  onResume,
  onKnown,
  onMerge,
  onExport,
  onDelete,
  onEnd,
}: {
  count: number;
  /** Those that are there, to choose from. */
  tags: readonly string[];
  /** How many of them are set aside. */
  aside: number;
  onAll: () => void;
  onTag: (tag: string) => void;
  onAside: () => void;
  onResume: () => void;
  onKnown: () => void;
  onMerge: () => void;
  onExport: (format: PhraseFormat) => void;
  onDelete: () => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation('words');
  return (
    <div className="selection" role="toolbar" aria-label={t('chosen', { count })} data-testid="chosen">
      <b className="num" role="status">
        {t('chosen', { count })}
      </b>
      <Button size="sm" onClick={onAll}>
        {t('chooseAll')}
      </Button>
      <TagField tags={tags} onTag={onTag} />
      {aside < count && (
        <Button size="sm" icon={CirclePause} onClick={onAside}>
          {t('setAside')}
        </Button>
      )}
      {aside > 0 && (
        <Button size="sm" icon={CirclePlay} onClick={onResume}>
          {t('resume')}
        </Button>
      )}
      <Button size="sm" icon={Check} onClick={onKnown}>
        {t('knowThese')}
      </Button>
      {count > 1 && (
        <Button size="sm" icon={Merge} onClick={onMerge}>
          {t('merge')}
        </Button>
      )}
      <Button size="sm" icon={Download} onClick={() => onExport('anki')}>
        {t('forAnki')}
      </Button>
      <Button size="sm" icon={Download} onClick={() => onExport('csv')}>
        {t('forSheet')}
      </Button>
      <Button size="sm" kind="danger" icon={Trash2} onClick={onDelete}>
        {t('delete')}
      </Button>
      <Button size="sm" kind="ghost" onClick={onEnd}>
        {t('endChoice')}
      </Button>
    </div>
  );
}

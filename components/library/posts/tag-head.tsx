import { Pencil, Tag, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Counted } from '@/utils/library/filters';
import { tagOf } from '@/utils/library/tags';

/** The tag whose posts are shown, and what can be done with it: another name, the name of another tag, or no more. */
export function TagHead({
  tag,
  tags,
  onRename,
  onDrop,
}: {
  tag: string;
  tags: readonly Counted[];
  onRename: (to: string) => void;
  onDrop: () => void;
}) {
  const { t } = useTranslation(['posts', 'common']);
  const [name, setName] = useState<string>();
  const [joining, setJoining] = useState<Counted>();
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const to = tagOf(name ?? '');
    const there = tags.find(({ value }) => value === to);
    if (to && to !== tag && there) setJoining(there);
    else {
      setName(undefined);
      if (to && to !== tag) onRename(to);
    }
  };
  return (
    <div className="tag-head">
      {name === undefined ? (
        <>
          <h2 className="display">
            <Tag className="i" />
            {tag}
          </h2>
          <Button size="sm" icon={Pencil} onClick={() => setName(tag)}>
            {t('renameTag')}
          </Button>
          <Button size="sm" kind="ghost" icon={X} onClick={onDrop}>
            {t('dropTag')}
          </Button>
        </>
      ) : (
        <form onSubmit={rename}>
          <input
            // The field takes the place of the button that was pressed.
            // biome-ignore lint/a11y/noAutofocus: see above
            autoFocus
            className="line-field"
            value={name}
            maxLength={100}
            aria-label={t('tagName')}
            data-testid="tag-name"
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
          />
          <Button size="sm" kind="seal" type="submit">
            {t('save')}
          </Button>
          <Button size="sm" kind="ghost" onClick={() => setName(undefined)}>
            {t('common:cancel')}
          </Button>
        </form>
      )}
      <ConfirmDialog
        open={joining !== undefined}
        title={t('mergeTitle')}
        confirm={t('mergeConfirm')}
        testId="merge-confirm"
        onConfirm={() => {
          if (joining) onRename(joining.value);
          setJoining(undefined);
          setName(undefined);
        }}
        onCancel={() => setJoining(undefined)}
      >
        {joining && <p>{t('mergeText', { count: joining.count, from: tag, to: joining.value })}</p>}
      </ConfirmDialog>
    </div>
  );
}

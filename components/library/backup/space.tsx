import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import type { Space as Used } from '@/utils/store/space';
import { sizeText } from '../sizes';
import { useComeFor } from '../use-come-for';

const kinds = [
  ['phrases', 'spacePhrases'],
  ['posts', 'spacePosts'],
  ['pictures', 'spacePictures'],
  ['copies', 'spaceCopies'],
] as const;

/** How much is used, by what, and how to have more. */
export function Space({
  space,
  shown,
  persistRefused,
  onPersist,
  onRemovePictures,
}: {
  space: Used;
  /** It is what was come for: the page goes to it. */
  shown: boolean;
  persistRefused: boolean;
  onPersist: () => void;
  onRemovePictures: () => void;
}) {
  const { t, i18n } = useTranslation('keeping');
  const heading = useComeFor(shown, true);
  const [asking, setAsking] = useState(false);
  const text = (bytes: number) => sizeText(bytes, i18n.language);
  const sum = kinds.reduce((total, [kind]) => total + space[kind], 0);
  const used = space.used === undefined ? text(sum) : text(space.used);
  return (
    <section>
      <h2 className="display" ref={heading} tabIndex={-1}>
        {t('space')}
      </h2>
      <p className="bak-why">
        {space.allowed === undefined
          ? t('spaceUsedOnly', { used })
          : t('spaceUsed', { used, allowed: text(space.allowed) })}
      </p>
      <div className="keep-parts" aria-hidden="true">
        {kinds.map(([kind]) => (
          <span key={kind} data-kind={kind} style={{ flexGrow: space[kind] }} />
        ))}
      </div>
      <dl className="keep-space" data-testid="space">
        {kinds.map(([kind, name]) => (
          <div key={kind} data-kind={kind}>
            <dt>{t(name)}</dt>
            <dd className="num">{text(space[kind])}</dd>
          </div>
        ))}
      </dl>
      <div className="keep-do">
        <Button
          kind="danger"
          data-testid="remove-pictures"
          disabled={space.pictureCount === 0}
          onClick={() => setAsking(true)}
        >
          {t('removePictures')}
        </Button>
        {space.persisted === false && <Button onClick={onPersist}>{t('persist')}</Button>}
      </div>
      {space.persisted !== undefined && (
        <p className="bak-why">
          {space.persisted ? t('persisted') : persistRefused ? t('persistRefused') : t('persistText')}
        </p>
      )}
      <ConfirmDialog
        open={asking}
        title={t('removeTitle')}
        confirm={t('removeConfirm')}
        testId="remove-confirm"
        onConfirm={() => {
          setAsking(false);
          onRemovePictures();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('removeText', { count: space.pictureCount, size: text(space.pictures) })}</p>
      </ConfirmDialog>
    </section>
  );
}

import { AlertDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before something large is done; the focus stays inside and returns to where it was. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  testId,
  onConfirm,
  onCancel,
  children,
}: {
  open: boolean;
  title: string;
  /** The verb on the button. */
  confirm: string;
  testId?: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="veil" />
        <AlertDialog.Content className="dialog" data-raised>
          <AlertDialog.Title className="display">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="dialog-text">{children}</div>
          </AlertDialog.Description>
          <div className="dialog-do">
            <AlertDialog.Cancel className="btn">{t('cancel')}</AlertDialog.Cancel>
            {/* Not AlertDialog.Action: it would close, and so cancel, before the work is done. */}
            <button type="button" className="btn seal" data-testid={testId} onClick={onConfirm}>
              {confirm}
            </button>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import './exchange.css';

/** A dialog with some work in it; the focus stays inside and returns to where it was. A stray click does not end it. */
export function ExchangeDialog({
  open,
  title,
  onClose,
  actions,
  children,
}: {
  open: boolean;
  title: string;
  /** Escape, while there is something to be closed. */
  onClose: () => void;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="dialog ex"
          data-raised
          data-testid="exchange"
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <Dialog.Title className="display">{title}</Dialog.Title>
          <div className="dialog-text">{children}</div>
          <div className="dialog-do">{actions}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** How far work has come, 0 to 1; without a share it only goes on. */
export function Working({ text, share }: { text: string; share?: number }) {
  return (
    <div className="ex-work" aria-live="polite">
      <p>{text}</p>
      <progress aria-label={text} max={1} value={share} />
    </div>
  );
}

/** Figures side by side, each under its name; those that are nothing are left out. */
export function Counts({ counts }: { counts: readonly { name: string; count: number; main?: boolean }[] }) {
  return (
    <dl className="ex-counts">
      {counts
        .filter(({ count, main }) => main || count > 0)
        .map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count.toLocaleString()}</dd>
          </div>
        ))}
    </dl>
  );
}

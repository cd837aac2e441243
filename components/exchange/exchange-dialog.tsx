import { Dialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
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
  const opener = useRef<Element | null>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content
          className="dialog exch"
          data-raised
          data-testid="exchange"
          aria-describedby={undefined}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          // Of itself it gives the focus to a trigger only, and a file field is none.
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (opener.current instanceof HTMLElement) opener.current.focus();
          }}
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

/** What is being done and how far it is, 0 to 1; nobody knows how far a person has come who is being waited for. */
export function Working({ text, share }: { text: string; share?: number }) {
  return (
    <div className="ex-work" aria-live="polite">
      <p>{text}</p>
      {share !== undefined && <progress aria-label={text} max={1} value={share} />}
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

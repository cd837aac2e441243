import { Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';

/** How long a deletion can be taken back in one click. */
export const undoForMs = 6000;

export interface Undoable {
  /** What was done: "种草 deleted". */
  text: ReactNode;
  undo: () => void;
}

/** Says what was done and offers to take it back, also by Ctrl or Command and Z. It waits while the pointer or the focus is on it. */
export function UndoToast({ last, onEnd }: { last: Undoable | undefined; onEnd: () => void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new offer starts the time again
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, undoForMs);
    return () => clearTimeout(timer);
  }, [last, held, onEnd]);
  useEffect(() => {
    if (!last) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      // In a field it takes back what was typed.
      if ((event.target as Element).closest('input:not([type="checkbox"]), textarea')) return;
      event.preventDefault();
      last.undo();
      onEnd();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [last, onEnd]);
  return (
    // The live region is always there: screen readers do not announce one that arrives with its text.
    <div className="toasts" role="status">
      {last && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only holds the time; nothing is done by it
        <div
          className="toast"
          data-testid="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{last.text}</span>
          <Button
            kind="ghost"
            size="sm"
            icon={Undo2}
            onClick={() => {
              setHeld(false);
              last.undo();
              onEnd();
            }}
          >
            {t('undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

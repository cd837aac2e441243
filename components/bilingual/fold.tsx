import { ChevronRight } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';

/** A part of the panel that opens and closes, with what is in it told beside its name. */
export function Fold({
  title,
  told,
  open,
  onToggle,
  beside,
  ref,
  children,
}: {
  title: string;
  told: string;
  open: boolean;
  onToggle: () => void;
  /** What can be done with all that is in it, while it is open. */
  beside?: ReactNode;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="fold" ref={ref}>
      <header>
        <h2>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={onToggle}>
            <ChevronRight className="i s" />
            <span>{title}</span>
            <span className="num">{told}</span>
          </button>
        </h2>
        {open && beside}
      </header>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}

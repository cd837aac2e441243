import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

/** A button with a verb on it. `seal` is the one main action of a view. */
export function Button({
  kind,
  size,
  icon: Icon,
  hint,
  wide = false,
  children,
  ...button
}: Omit<ComponentProps<'button'>, 'className'> & {
  kind?: 'seal' | 'ghost' | 'danger';
  /** 32 or 44 high instead of 36. */
  size?: 'sm' | 'lg';
  icon?: LucideIcon;
  /** The key that does the same. */
  hint?: string;
  wide?: boolean;
}) {
  return (
    <button type="button" {...button} className={classes('btn', kind, size, wide && 'wide')}>
      {Icon && <Icon className="i s" />}
      {children}
      {hint && (
        <span className="kbd" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}

/** Class names that are there. */
export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './button';

/** An icon with a name, which a tooltip shows on hover and focus. */
export function IconButton({
  label,
  icon: Icon,
  small = false,
  tip = 'below',
  ...button
}: Omit<ComponentProps<'button'>, 'className' | 'children'> & {
  label: string;
  icon: LucideIcon;
  small?: boolean;
  /** Where the tooltip has room. */
  tip?: 'below' | 'above';
}) {
  return (
    <button
      type="button"
      {...button}
      aria-label={label}
      data-tip={label}
      className={classes('icon-btn', 'tip', small && 'sm', tip === 'above' && 'up')}
    >
      <Icon className={small ? 'i s' : 'i'} />
    </button>
  );
}

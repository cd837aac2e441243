import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Seal } from './seal';

/** The sidebar of a full page: the seal, where one is, and where one can go. Every item is a hash route. */
export function SideNav<Route extends string>({
  title,
  label,
  items,
  current,
  children,
}: {
  title: string;
  label: string;
  items: readonly { route: Route; text: string; icon: LucideIcon; count?: number }[];
  current: Route;
  children?: ReactNode;
}) {
  return (
    <header className="side">
      <p className="brand">
        <Seal size={26} />
        <span>{title}</span>
      </p>
      <nav className="nav" aria-label={label}>
        {items.map(({ route, text, icon: Icon, count }) => (
          <a key={route} href={`#${route}`} aria-current={route === current ? 'page' : undefined}>
            <Icon className="i" />
            {text}
            {count !== undefined && <span className="num">{count}</span>}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}

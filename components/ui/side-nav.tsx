import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Seal } from './seal';

/** The sidebar of a full page: the seal, where one is, and where one can go. Every item is a hash route. */
export function SideNav<Route extends string>({
  title,
  label,
  items,
  current,
  search,
  onGo,
  children,
}: {
  title: string;
  label: string;
  items: readonly { route: Route; text: string; icon: LucideIcon; count?: number }[];
  /** None while what is shown is of no one route. */
  current?: Route;
  /** Above the routes. */
  search?: ReactNode;
  /** A route was chosen, be it the current one. */
  onGo?: () => void;
  children?: ReactNode;
}) {
  return (
    <header className="side">
      <p className="brand">
        <Seal size={26} />
        <span>{title}</span>
      </p>
      {search}
      <nav className="nav" aria-label={label}>
        {items.map(({ route, text, icon: Icon, count }) => (
          <a
            key={route}
            href={`#${route}`}
            aria-current={route === current ? 'page' : undefined}
            onClick={onGo}
          >
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

import type { ReactNode } from 'react';

/** Nothing here, and what to do about it: a glyph, one line and at most one main action. */
export function EmptyState({
  glyph = <Grid />,
  title,
  text,
  children,
}: {
  glyph?: ReactNode;
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      {glyph}
      <h2 className="display">{title}</h2>
      {text && <p>{text}</p>}
      {children && <div className="empty-do">{children}</div>}
    </div>
  );
}

/** The practice square of a copybook with its first stroke. */
function Grid() {
  return (
    <svg className="glyph" viewBox="0 0 88 88" aria-hidden="true">
      <g fill="none" stroke="var(--line-control)" opacity=".55">
        <rect x="4" y="4" width="80" height="80" rx="6" strokeWidth="1.5" />
        <path d="M44 4v80M4 44h80" strokeDasharray="3 4" />
      </g>
      <path d="M22 46c8-1 30-3 44-3" fill="none" stroke="var(--seal)" strokeWidth="7" strokeLinecap="round" />
    </svg>
  );
}

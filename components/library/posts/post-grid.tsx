import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { Hit } from '@/utils/library/search';
import { columnsFor, placeOf, spread, step } from './masonry';
import type { CardActions } from './post-card';

/** In px: the cards that a scroll finds drawn. */
const overscan = 200;

/**
 * Cards in columns, as on the site, of which only those near the viewport are in the document. Tab leads to one card, the
 * arrows from card to card.
 */
export function PostGrid({
  hits,
  current,
  onCurrent,
  actions,
  children,
}: {
  hits: readonly Hit[];
  /** The card that Tab leads to, and that the page comes back to from a post. */
  current?: string;
  onCurrent: (id: string) => void;
  actions: CardActions;
  /** Draws a card. */
  children: (hit: Hit, reachable: boolean) => ReactNode;
}) {
  const { t } = useTranslation('posts');
  const grid = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement | null>(null);
  const handles = useRef<(VirtualizerHandle | null)[]>([]);
  /** Of columns; 0 until the room for them is known. */
  const [count, setCount] = useState(0);
  const [margin, setMargin] = useState(0);
  /** What has been drawn, so that there is time for the cards around the viewport. */
  const [settled, setSettled] = useState<readonly Hit[]>();
  const columns = useMemo(() => (count > 0 ? spread(hits, count) : []), [hits, count]);
  const place = current === undefined ? undefined : placeOf(columns, current);
  const reachable = place ? current : hits[0]?.post.id;

  useLayoutEffect(() => {
    const element = grid.current!;
    scroller.current = element.closest('main');
    const measure = () => {
      setCount(columnsFor(element.clientWidth, Number.parseFloat(getComputedStyle(element).fontSize)));
      setMargin(element.offsetTop);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const asked = requestIdleCallback(() => setSettled(hits), { timeout: 400 });
    return () => cancelIdleCallback(asked);
  }, [hits]);

  const go = (id: string) => {
    const to = placeOf(columns, id);
    if (!to) return;
    onCurrent(id);
    handles.current[to.column]?.scrollToIndex(to.row, { align: 'nearest' });
    focusWhenThere(grid.current!, id);
  };

  // Back from a post, at its card.
  const measured = count > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there are columns
  useEffect(() => {
    if (place) go(current!);
  }, [measured]);

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-post-id]')?.dataset.postId;
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step(columns, { id, key: event.key, middle: (other) => middleOf(grid.current!, other) });
    const does = {
      f: actions.onFavourite,
      a: actions.onArchive,
      x: (one: string) => actions.onSelect(one, event.shiftKey),
      Delete: actions.onDelete,
      Backspace: actions.onDelete,
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (next === undefined && !does) return;
    event.preventDefault();
    if (next !== undefined) {
      go(next);
      return;
    }
    // What is archived or deleted goes away: the focus stays in the grid.
    const beside = event.key === 'x' || event.key === 'f' ? undefined : neighbour(hits, id);
    does?.(id);
    if (beside) {
      onCurrent(beside);
      focusWhenThere(grid.current!, beside);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links inside, on their way up
    <div
      ref={grid}
      className="post-grid"
      style={{ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` }}
      data-testid="post-grid"
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const id = target.closest<HTMLElement>('[data-post-id]')?.dataset.postId;
        if (id) onCurrent(id);
      }}
    >
      {columns.map((column, index) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          key={index}
          aria-label={columns.length > 1 ? `${t('grid')} ${index + 1}` : t('grid')}
          aria-description={t('gridKeys')}
        >
          <Virtualizer
            ref={(handle) => {
              handles.current[index] = handle;
            }}
            as="ul"
            item="li"
            data={column}
            scrollRef={scroller}
            startMargin={margin}
            itemSize={380}
            bufferSize={settled === hits ? overscan : 0}
            keepMounted={place?.column === index ? [place.row] : undefined}
          >
            {(hit) => (
              <div key={hit.post.id} className="post-cell">
                {children(hit, hit.post.id === reachable)}
              </div>
            )}
          </Virtualizer>
        </section>
      ))}
    </div>
  );
}

function neighbour(hits: readonly Hit[], id: string): string | undefined {
  const index = hits.findIndex(({ post }) => post.id === id);
  return (hits[index + 1] ?? hits[index - 1])?.post.id;
}

function cardOf(grid: HTMLElement, id: string): HTMLElement | null {
  return grid.querySelector(`[data-post-id="${CSS.escape(id)}"]`);
}

function middleOf(grid: HTMLElement, id: string): number | undefined {
  const rect = cardOf(grid, id)?.getBoundingClientRect();
  return rect && (rect.top + rect.bottom) / 2;
}

/** A card that was far away is drawn a frame or two after the scroll, and cannot have the focus before it is measured. */
function focusWhenThere(grid: HTMLElement, id: string, tries = 20): void {
  const link = cardOf(grid, id)?.querySelector<HTMLElement>('h2 a');
  link?.focus();
  if (link && document.activeElement === link) return;
  if (tries > 0) requestAnimationFrame(() => focusWhenThere(grid, id, tries - 1));
}

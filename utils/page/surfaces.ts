import { find, findAll, type Part, selectors } from './selectors';

/**
 * The places of a page that hold text which people wrote to be read: titles, captions with their hashtags, comments, what
 * a profile says of itself. Never navigation, legal text or boxes to write in.
 */
export type SurfaceKind = 'feed-title' | 'note-title' | 'note-body' | 'comment' | 'profile';

export interface Surface {
  element: Element;
  kind: SurfaceKind;
}

/** In what a surface stands (null: anywhere), and which part it is. Innermost containers first. */
const places: { kind: SurfaceKind; container: Part | null; part: Part }[] = [
  { kind: 'comment', container: 'comment', part: 'commentText' },
  { kind: 'feed-title', container: 'card', part: 'cardTitle' },
  { kind: 'note-title', container: 'note', part: 'noteTitle' },
  { kind: 'note-body', container: 'note', part: 'noteBody' },
  { kind: 'profile', container: null, part: 'profileText' },
];

const list = (part: Part) => selectors[part].join(',');

/**
 * The surfaces that `root` holds or lies in, in no particular order. Called for what the page has just changed, so it
 * searches the changed part and the card, comment or note around it, not the document.
 */
export function surfacesIn(root: Element): Surface[] {
  const found = new Map<Element, SurfaceKind>();
  const add = (element: Element | null, kind: SurfaceKind) => {
    if (element && !found.has(element)) found.set(element, kind);
  };
  for (const { kind, container, part } of places) {
    if (container === null) {
      add(root.closest(list(part)), kind);
      for (const element of findAll(root, part)) add(element, kind);
      continue;
    }
    const around = root.closest(list(container));
    const scopes = around ? [around, ...root.querySelectorAll(list(container))] : findAll(root, container);
    // A caption may be cut into several elements; of everything else a container has one.
    for (const scope of scopes) {
      if (kind === 'note-body') for (const element of findAll(scope, part)) add(element, kind);
      else add(find(scope, part), kind);
    }
  }
  return [...found].map(([element, kind]) => ({ element, kind }));
}

/** The surface that `node` is in, if it is in one. */
export function surfaceOf(node: Node): Surface | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return null;
  for (const { kind, container, part } of places) {
    const surface = element.closest(list(part));
    if (surface && (container === null || surface.closest(list(container))))
      return { element: surface, kind };
  }
  return null;
}

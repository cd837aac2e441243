import { findAll } from './selectors';

/** More than any post has: what is beyond is something else. */
const most = 50;

/** The addresses of the pictures that an open note shows, in its order; of a video, its poster. */
export function picturesOn(note: Element): string[] {
  return findAll(note, 'picture')
    .map((element) =>
      element instanceof HTMLVideoElement ? element.poster : (element as HTMLImageElement).src,
    )
    .filter((address) => address.startsWith('http'))
    .slice(0, most);
}

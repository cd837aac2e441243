import type { SamplePost } from '../types';
import { posts as cafes } from './01-cafes';
import { posts as moreCafes } from './01-more-cafes';
import { posts as skincare } from './02-skincare';
import { posts as makeup } from './03-makeup';
import { posts as outfits } from './04-outfits';
import { posts as food } from './05-food';
import { posts as travel } from './06-travel';
import { posts as fitness } from './07-fitness';
import { posts as pets } from './08-pets';
import { posts as study } from './09-study';
import { posts as work } from './10-work';
import { posts as renting } from './11-renting';
import { posts as home } from './12-home';
import { posts as moreNewcomers } from './13-more-newcomers';
import { posts as newcomers } from './13-newcomers';
import { posts as fandom } from './14-fandom';
import { posts as daily } from './15-daily';
import { posts as hobbies } from './16-hobbies';
import { posts as shopping } from './17-shopping';

const topics = [
  [...cafes, ...moreCafes],
  [...newcomers, ...moreNewcomers],
  skincare,
  food,
  pets,
  travel,
  outfits,
  study,
  makeup,
  work,
  shopping,
  home,
  fitness,
  daily,
  hobbies,
  renting,
  fandom,
];

/** The topics take turns, as in a feed: first the first post of each, then the second. */
function takeTurns(lists: SamplePost[][]): SamplePost[] {
  const rounds = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

/** Every invented post; the café of the mock-ups comes first. */
export const posts: SamplePost[] = takeTurns(topics);

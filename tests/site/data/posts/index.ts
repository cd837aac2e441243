import type { SamplePost } from '../types';
import { posts as cafes } from './01-cafes';
import { posts as moreCafes } from './01-more-cafes';
import { posts as skincare } from './02-skincare';
import { posts as makeup } from './03-makeup';
import { posts as outfits } from './04-outfits';

/** Every invented post, in the order of the files; the café of the mock-ups comes first. */
export const posts: SamplePost[] = [cafes, moreCafes, skincare, makeup, outfits].flat();

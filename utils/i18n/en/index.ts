import { faults } from './faults';
import { word } from './word';

/** English is the language that the others are checked against: a key that is missing there is a type error. */
export const en = { faults, word } as const;

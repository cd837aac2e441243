import { faults } from './faults';
import { word } from './word';

export const zhHans = { faults, word };

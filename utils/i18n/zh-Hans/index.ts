import { card } from './card';
import { common } from './common';
import { faults } from './faults';
import { library } from './library';
import { options } from './options';
import { popup } from './popup';
import { welcome } from './welcome';
import { word } from './word';

export const zhHans = { card, common, faults, library, options, popup, welcome, word };

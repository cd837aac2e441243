import type { AllTexts } from '../types';
import { bilingual } from './bilingual';
import { card } from './card';
import { characters } from './characters';
import { common } from './common';
import { exchange } from './exchange';
import { faults } from './faults';
import { health } from './health';
import { keeping } from './keeping';
import { library } from './library';
import { listening } from './listening';
import { news } from './news';
import { options } from './options';
import { popup } from './popup';
import { posts } from './posts';
import { progress } from './progress';
import { replies } from './replies';
import { review } from './review';
import { translation } from './translation';
import { welcome } from './welcome';
import { word } from './word';
import { words } from './words';

export const zhHant = {
  bilingual,
  card,
  characters,
  common,
  exchange,
  faults,
  health,
  keeping,
  library,
  listening,
  news,
  options,
  popup,
  posts,
  progress,
  replies,
  review,
  translation,
  welcome,
  word,
  words,
} satisfies AllTexts<'zh-Hant'>;

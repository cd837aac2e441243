import type { Texts } from '../types';

export const common: Texts<'common', 'es'> = {
  name: 'Little Red Words',
  library: 'Biblioteca',
  settings: 'Ajustes',
  clear: 'Borrar',
  cancel: 'Cancelar',
  tryAgain: 'Reintentar',
  undo: 'Deshacer',
  deleted: 'Se eliminó:',
  readingOn: 'La ayuda de lectura está activa',
  readingOff: 'La ayuda de lectura está desactivada',
  readingHelp: 'Ayuda de lectura',
  openSite: 'Abrir RedNote',
  untitled: 'Nota sin título',
  noVoice: 'Esta computadora no tiene una voz propia en mandarín.',
};

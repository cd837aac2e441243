import type { Texts } from '../types';

export const popup: Texts<'popup', 'es'> = {
  review: 'Repaso',
  words: 'Palabras',
  add: 'Agregar',
  say: 'Decir',
  dueCount_one: '{{count}} palabra pendiente',
  dueCount_many: '{{count}} de palabras pendientes',
  dueCount_other: '{{count}} palabras pendientes',

  emptyTitle: 'Tu primera palabra está a un gesto',
  emptyText: 'Señala una palabra en Xiaohongshu y guárdala. Su oración se guarda con ella.',

  search: 'Buscar hanzi, pinyin o inglés',
  which: 'Qué palabras',
  all: 'Todas',
  due: 'Pendientes',
  new: 'Nuevas',
  learning: 'En curso',
  known: 'Conocidas',
  aside: 'Apartadas',
  isNew: 'nueva',
  isDue: 'pendiente',
  list: 'Tus palabras',
  deleteWord: 'Eliminar {{word}}',
  nothingFound: 'Todavía no hay una palabra así',
  nothingFoundText: 'Prueba con otras letras, con hanzi o con pinyin sin tonos.',
  nothingHere: 'Por ahora no hay palabras aquí',
  recent: 'Recientes',
  recentText: 'Consultadas desde que abriste el navegador. No se guardan.',
  notYet: 'Todavía no está en tu cuaderno',
  saveWord: 'Guardar {{word}}',
  wordSaved: '{{word}} está guardada',

  onPost_one: '{{count}} palabra en esta nota',
  onPost_many: '{{count}} de palabras en esta nota',
  onPost_other: '{{count}} palabras en esta nota',
  onPostTitle: 'Palabras de esta nota',
  showWord: 'Mostrar {{word}} en la nota',
  closeWords: 'Cerrar la lista',

  openPanel: 'Leer palabra por palabra',
  sites: { xiaohongshu: 'Xiaohongshu', rednote: 'RedNote' },
  pausedOn: 'En pausa en {{site}}',
  pause: 'Pausar en {{site}}',
  resume: 'Reanudar en {{site}}',

  withheld:
    'Tu navegador todavía no deja que Little Red Words lea Xiaohongshu y RedNote, así que allí no se explica nada.',
  allow: 'Permitir en los dos sitios',
};

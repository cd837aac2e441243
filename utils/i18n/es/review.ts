import type { Texts } from '../types';

export const review: Texts<'review', 'es'> = {
  progress: '{{at}} de {{all}}',
  progressBar: 'Cuánto avanzó este repaso',
  undo: 'Deshacer el último paso (Z)',
  more: 'Más',
  know: 'Ya la sé',
  setAside: 'Apartar',
  edit: 'Editar',
  openPost: 'Abrir la nota',
  startOver: 'Empezar de nuevo',

  newWord: 'Palabra nueva',
  askSentence: '¿Qué significa aquí la palabra en rojo?',
  askWord: '¿Qué significa?',
  askMeaning: '¿Qué palabra es?',
  askSound: '¿Qué palabra oyes?',
  hear: 'Escuchar',
  hearKey: 'Escuchar (A)',
  show: 'Mostrar',
  space: 'Espacio',
  again: 'Otra vez',
  hard: 'Difícil',
  good: 'Bien',
  easy: 'Fácil',
  underMinute: 'menos de un minuto',
  savedOn: 'Guardada el {{date}}',
  savedMet_one: 'Guardada el {{date}}, vista una vez',
  savedMet_many: 'Guardada el {{date}}, vista {{count}} de veces',
  savedMet_other: 'Guardada el {{date}}, vista {{count}} veces',
  photo: 'Foto de la nota',

  damaged:
    'El calendario de esta palabra está dañado y no se puede calcular ninguna respuesta. Empiézala de nuevo como palabra nueva; sus oraciones y respuestas anteriores se conservan.',
  leech_one:
    'Olvidaste {{word}} {{count}} vez, así que queda apartada. La encuentras en Palabras, en «Apartadas». Otra oración puede ayudar.',
  leech_many:
    'Olvidaste {{word}} {{count}} de veces, así que queda apartada. La encuentras en Palabras, en «Apartadas». Otra oración puede ayudar.',
  leech_other:
    'Olvidaste {{word}} {{count}} veces, así que queda apartada. La encuentras en Palabras, en «Apartadas». Otra oración puede ayudar.',
  elsewhere: '{{word}} se respondió en otra ventana. Esa respuesta vale y cuenta una sola vez.',

  doneTitle: 'Listo por hoy',
  doneText_one: '{{count}} respuesta dada.',
  doneText_many: '{{count}} de respuestas dadas.',
  doneText_other: '{{count}} respuestas dadas.',
  nothingDueTitle: 'No hay nada pendiente',
  nextDue: 'La próxima palabra llega {{when}}.',
  remembered: 'recordadas',
  againSoon: 'pronto otra vez',
  newToday: 'nuevas hoy',
  readAgain: 'Léelas donde las encontraste',
  learnMore_one: 'Aprender {{count}} más',
  learnMore_many: 'Aprender {{count}} más',
  learnMore_other: 'Aprender {{count}} más',
  undoLast: 'Deshacer',
  seeProgress: 'Avance',
};

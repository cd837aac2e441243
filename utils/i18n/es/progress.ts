import type { Texts } from '../types';

export const progress: Texts<'progress', 'es'> = {
  progress: 'Avance',
  none: 'Todavía no hay nada que ver',
  noneText: 'Repasa algunas palabras y aquí verás tus días y tus meses.',
  asTable: 'Ver como tabla',
  day: 'Día',
  month: 'Mes',
  words: 'Palabras',
  share: 'Recordado',

  ahead: 'Lo que viene',
  aheadText_one: '{{today}} para hoy y {{count}} más en las próximas dos semanas.',
  aheadText_many: '{{today}} para hoy y {{count}} más en las próximas dos semanas.',
  aheadText_other: '{{today}} para hoy y {{count}} más en las próximas dos semanas.',
  today: 'Hoy',

  answers: 'Respuestas por día',
  answersText_one: '{{count}} respuesta en medio año, en {{days}} de sus días.',
  answersText_many: '{{count}} de respuestas en medio año, en {{days}} de sus días.',
  answersText_other: '{{count}} respuestas en medio año, en {{days}} de sus días.',
  answersOn_one: '{{date}}: {{count}} respuesta',
  answersOn_many: '{{date}}: {{count}} de respuestas',
  answersOn_other: '{{date}}: {{count}} respuestas',
  week: 'Semana desde',
  fewer: 'Menos',
  moreAnswers: 'Más',

  retention: 'Lo recordado por mes',
  retentionText: 'Recordaste el {{share}} de lo que volvió a repaso en un año. Tu meta es {{aim}}.',
  retentionNone: 'Ninguna palabra ha vuelto a repaso todavía después de un día o más.',
  asked: 'Preguntas',

  hsk: 'Palabras que conoces, por nivel HSK',
  hskText_one:
    '{{count}} palabra conocida y {{learning}} en aprendizaje; {{hsk}} de las conocidas están en HSK 2.0.',
  hskText_many:
    '{{count}} de palabras conocidas y {{learning}} en aprendizaje; {{hsk}} de las conocidas están en HSK 2.0.',
  hskText_other:
    '{{count}} palabras conocidas y {{learning}} en aprendizaje; {{hsk}} de las conocidas están en HSK 2.0.',
  level: 'HSK 2.0 · {{level}}',
  ofLevel: '{{count}} de {{all}}',
  beyond: 'Fuera de HSK',
  topics: 'Palabras que conoces, por tema',
  topicsText: 'De las palabras de Xiaohongshu del glosario.',
  topicsNone: 'Todavía no conoces ninguna palabra del glosario.',
  counting: 'Buscando las palabras…',

  reschedule: 'Fechas de repaso',
  rescheduleText:
    'Después de un cambio en los ajustes, cada palabra conserva su fecha hasta que la respondes otra vez. Puedes volver a calcular todas las fechas a partir de tus respuestas.',
  look: 'Ver qué cambiaría',
  looking: 'Calculando…',
  wouldChange_one:
    '{{count}} de {{all}} palabras repasadas vendría en otra fecha: {{earlier}} antes, {{later}} después.',
  wouldChange_many:
    '{{count}} de {{all}} palabras repasadas vendrían en otra fecha: {{earlier}} antes, {{later}} después.',
  wouldChange_other:
    '{{count}} de {{all}} palabras repasadas vendrían en otra fecha: {{earlier}} antes, {{later}} después.',
  wouldNot: 'Cada palabra tiene la fecha que le dan tus respuestas y tus ajustes. Nada cambiaría.',
  change_one: 'Cambiar {{count}} fecha',
  change_many: 'Cambiar {{count}} de fechas',
  change_other: 'Cambiar {{count}} fechas',
  changed_one: '{{count}} palabra tiene ahora otra fecha.',
  changed_many: '{{count}} de palabras tienen ahora otra fecha.',
  changed_other: '{{count}} palabras tienen ahora otra fecha.',
  leftOut_one: '{{count}} se respondió mientras tanto y queda como está.',
  leftOut_many: '{{count}} se respondieron mientras tanto y quedan como están.',
  leftOut_other: '{{count}} se respondieron mientras tanto y quedan como están.',
  putBack_one: '{{count}} palabra recuperó su fecha anterior.',
  putBack_many: '{{count}} de palabras recuperaron su fecha anterior.',
  putBack_other: '{{count}} palabras recuperaron su fecha anterior.',
};

import type { Texts } from '../types';

export const welcome: Texts<'welcome', 'es'> = {
  title: 'Te damos la bienvenida',
  heading: 'Lee Xiaohongshu, palabra por palabra.',
  lead: 'En RedNote, señala cualquier palabra china para ver cómo se lee, qué significa y cómo la usa la gente allí. Guarda las que te gusten.',
  language: 'Idioma',
  auto: 'Como el navegador',
  meanings: 'Los significados están en inglés.',
  skip: 'Omitir',

  steps: 'Pruébalo aquí',
  stepDone: ': hecho',
  point: 'Señala una palabra',
  pointText: 'Prueba {{word}} en la nota. Haz clic para ver la ficha completa: no habla de jardinería.',
  save: 'Guárdala',
  saveText: 'Pulsa el signo más. La oración viene con ella.',
  meet: 'Este es tu cuaderno',
  meetText: 'Dos minutos de repaso, desde el botón de la barra.',
  openPhrasebook: 'Abrir tu cuaderno',
  post: 'Una nota para probar',

  amount: '¿Cuánto chino lees?',
  amountText: 'Define cuánta ayuda ves. Puedes cambiarlo cuando quieras en los ajustes.',
  amounts: {
    none: 'Nada todavía',
    some: 'Algo',
    lot: 'Mucho',
    fluent: 'Con fluidez, vengo por la jerga',
  },
  amountsText: {
    none: 'primero el significado, pinyin y tonos en color',
    some: 'primero la lectura, cerca de HSK 2.0 · 2',
    lot: 'sin colores, cerca de HSK 2.0 · 5',
    fluent: 'solo caracteres, sin lecturas',
  },
  scriptText: 'Como se ven en fichas y listas. Las notas quedan como están.',
  topics: 'Sobre qué lees',
  topicsText: 'Si quieres, empieza con un paquete pequeño de palabras. Puedes quitarlo cuando quieras.',

  kept: 'Qué se guarda y dónde',
  keptHere: 'Palabras, notas, apuntes e imágenes se quedan en este navegador.',
  keptSettings: 'Los ajustes te siguen solo si tu navegador sincroniza extensiones.',
  keptNothing: 'No se envía nada a ningún lugar.',
  notAffiliated: 'Sin relación con Xiaohongshu.',
};

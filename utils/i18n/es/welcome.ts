import type { Texts } from '../types';

export const welcome: Texts<'welcome', 'es'> = {
  title: 'Te damos la bienvenida',
  heading: 'Lee Xiaohongshu, palabra por palabra.',
  lead: 'En RedNote (小红书), señala cualquier palabra china para ver cómo se lee, qué significa y cómo la usa la gente allí. Guarda las que te gusten.',
  language: 'Idioma',
  auto: 'Como el navegador',
  meanings: 'Los significados están en inglés.',
  skip: 'Omitir',

  steps: 'Pruébalo aquí',
  stepDone: ': hecho',
  point: 'Señala una palabra',
  pointText:
    'Cualquiera de la nota. Prueba {{word}} y haz clic para ver la ficha completa: no habla de jardinería.',
  save: 'Guárdala',
  saveText: 'Pulsa el signo más. La oración viene con ella.',
  meet: 'Vuelve a encontrarla',
  meetText:
    'Dos minutos de repaso, desde el sello rojo de la barra. Si no lo ves, búscalo en la pieza de rompecabezas.',
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
  packs: {
    newcomers: 'La app',
    comments: 'Comentarios',
    feelings: 'Emociones',
    shopping: 'Compras',
    skincare: 'Cuidado de la piel',
    'make-up': 'Maquillaje',
    fashion: 'Moda',
    food: 'Comida y cafés',
    travel: 'Viajes',
    study: 'Estudio',
    work: 'Trabajo y dinero',
    pets: 'Gatos y perros',
    fandom: 'Fans y series',
  },

  kept: 'Qué se guarda y dónde',
  keptHere: 'Palabras, notas, apuntes e imágenes se quedan en este navegador.',
  keptSettings: 'Los ajustes te siguen solo si tu navegador sincroniza extensiones.',
  keptNothing: 'No se envía nada a ningún lugar, salvo que actives un servidor de traducción o Anki.',
  notAffiliated: 'Sin relación con Xiaohongshu.',
};

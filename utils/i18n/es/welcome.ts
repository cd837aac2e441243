import type { Texts } from '../types';

export const welcome: Texts<'welcome', 'es'> = {
  title: 'Te damos la bienvenida',
  heading: 'Lee Xiaohongshu, palabra por palabra.',
  lead: 'En RedNote, señala cualquier palabra china para ver cómo se lee, qué significa y cómo la usa la gente allí. Guarda las que te gusten.',
  steps: 'Cómo funciona',
  point: 'Señala una palabra',
  pointText: 'Su lectura y su significado aparecen al lado. Haz clic para ver más.',
  save: 'Guárdala',
  saveText: 'La oración viene con ella, y también la nota donde estaba.',
  meet: 'Vuelve a encontrarla',
  meetText: 'Dos minutos de repaso, desde la barra del navegador.',
  language: 'Idioma',
  auto: 'Como el navegador',
  private: 'Las palabras y las notas se quedan en este navegador. No se envía nada a ningún lugar.',
  notAffiliated: 'Sin relación con Xiaohongshu.',
  demo: 'Una nota con una palabra explicada',
  demoGloss: 'to be sold on something',
};

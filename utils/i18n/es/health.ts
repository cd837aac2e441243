import type { Texts } from '../types';

export const health: Texts<'health', 'es'> = {
  title: 'El sitio',
  unknown: 'Todavía no se ha revisado. Abre una nota en Xiaohongshu o RedNote.',
  fine: 'Estaba todo lo que Little Red Words busca; última revisión: {{date}}.',
  changed: 'El sitio cambió aquí: {{parts}}.',
  still:
    'Puede que a estas partes les falten marcas o que no se guarden del todo. Señalar palabras sigue funcionando.',
  partByPart: 'Parte por parte',
  states: {
    unseen: 'aún no ha aparecido',
    missed: 'no encontrada últimamente',
    older: 'reconocida, con otra forma',
    found: 'reconocida',
  },
  report: '¿Falta algo en el sitio?',
  reportText: 'Copia estas líneas en un reporte. No llevan direcciones, nombres ni nada de lo que lees.',
  copyReport: 'Copiar el reporte',
  reportCopied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar aquí. Puedes seleccionar las líneas y copiarlas.',
  parts: {
    card: 'las notas del inicio',
    cardTitle: 'los títulos del inicio',
    cardAuthorName: 'los autores del inicio',
    note: 'la nota abierta',
    noteTitle: 'el título de una nota abierta',
    noteBody: 'el texto de una nota abierta',
    media: 'las imágenes de una nota abierta',
    authorName: 'quién escribió una nota abierta',
    comment: 'los comentarios',
    commentText: 'el texto de los comentarios',
    profileText: 'la presentación de un perfil',
    profilePanel: 'los favoritos de un perfil',
  },
};

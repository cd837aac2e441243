import type { Texts } from '../types';

export const words: Texts<'words', 'es'> = {
  editWord: 'Editar {{word}}',
  reading: 'Lectura',
  meaning: 'Significado',
  note: 'Apunte',
  tags: 'Etiquetas',
  tagsHint: 'comida, viajes',
  sentences: 'Frases',
  itsPost: 'Abrir la nota de Xiaohongshu',
  removeSentence: 'Quitar esta frase',
  keep: 'Guardar',
  takenText: 'Ya tienes esta palabra con esa lectura:',
  joinThem: 'Unirlas en una',
  keepEditing: 'Seguir editando',
};

import type { Texts } from '../types';

export const news: Texts<'news', 'es'> = {
  title: 'Novedades',
  version: 'Versión {{version}}',
  items: {
    review:
      'El repaso pregunta como quieras: primero la oración, la palabra, su significado o su sonido, y tantas palabras nuevas al día como elijas.',
    phrasebook:
      'Edita palabras, une dos que son una, agrega las tuyas y empieza con un paquete sobre lo que lees.',
    anki: 'Las palabras van a Anki y llegan desde listas que ya tienes.',
    library: 'Las notas tienen etiquetas, apuntes y filtros, y se encuentran por hanzi, pinyin o inglés.',
    panel:
      'La nota abierta está palabra por palabra junto a la página, con traducción si eliges una, y leída en voz alta donde tu computadora puede.',
    characters: 'Cada carácter de una palabra se puede ver y practicar, trazo a trazo.',
    say: 'Dilo en chino: respuestas como las escribe la gente, y un repaso de lo que vas a publicar.',
    pictures: 'Las imágenes se pueden guardar con las notas, y todo cabe en un solo archivo de copia.',
    settings: 'Más ajustes, cada uno con una línea que dice qué hace; claro u oscuro, como prefieras.',
    languages: '繁體中文 y español.',
    point: 'Señala cualquier palabra china para ver su lectura, su significado y cómo se usa.',
    marks: 'Se marcan las palabras de Xiaohongshu, las tuyas y las que superan tu nivel.',
    keep: 'Guarda una palabra con su oración y vuelve a encontrarla en la ventana emergente.',
    posts: 'Guarda notas y vuelve a leerlas, incluso sin conexión.',
  },
};

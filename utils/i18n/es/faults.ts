import type { Texts } from '../types';

export const faults: Texts<'faults', 'es'> = {
  'storage-full':
    'El disco está lleno, así que esto no se guardó. Libera espacio y vuelve a intentarlo. Lo que ya tenías está a salvo.',
  'storage-unavailable':
    'Esta ventana no guarda datos de extensiones, así que aquí no se puede guardar nada. Puedes seguir leyendo. Pasa en las ventanas privadas de Firefox; prueba en una ventana normal.',
  'storage-newer':
    'Tu cuaderno lo escribió una versión más nueva de Little Red Words. Actualiza la extensión para abrirlo. No se perdió nada.',
  'lexicon-unreadable':
    'No se pudo leer el archivo del diccionario. Reinstala Little Red Words para recuperarlo. Tus palabras y notas están a salvo.',
  'bad-input': 'No se pudo leer, así que nada cambió.',
  'too-large':
    'Es demasiado grande para un solo archivo JSON. Elige «Guardar todo, con imágenes»: el archivo zip que se crea puede tener cualquier tamaño. Nada cambió.',
  'bad-card':
    'El calendario de esta palabra está dañado y no se puede preguntar. Empiézala de nuevo; sus oraciones y respuestas anteriores se conservan.',
  conflict:
    'Esto se cambió en otra ventana mientras tanto, así que aquí no se cambió nada. Lo hecho allí sigue en pie.',
  'unknown-message': 'Hay dos versiones de Little Red Words en marcha. Recarga esta página.',
  'not-allowed': 'Esta página no puede hacer eso. Nada cambió.',
  'not-found': 'Ya no está. Quizá se eliminó en otra ventana.',
  'no-post': 'Aquí no hay ninguna nota. Abre el menú sobre la imagen o el título de una nota.',
  'no-answer': 'La extensión no respondió. Inténtalo otra vez; si sigue sin responder, recarga la página.',
  orphaned: 'Little Red Words se actualizó. Recarga la página para seguir leyendo.',
  unexpected: 'Algo salió mal. Lo que guardaste está a salvo. Inténtalo otra vez.',
};

import type { Texts } from '../types';

export const listening: Texts<'listening', 'es'> = {
  listen: 'Escuchar',
  listenSentence: 'Escuchar esta oración',
  pause: 'Pausar',
  goOn: 'Seguir',
  nextSentence: 'Siguiente oración',
  stop: 'Dejar de escuchar',
  sentenceOf: 'Oración {{number}} de {{of}}',
  speed: 'Velocidad',
  networkVoice:
    'Esta computadora no tiene una voz china propia. La voz «{{voice}}» de tu navegador puede leer, pero envía por internet cada oración que lee a la empresa que la ofrece. No se envía nada más, y puedes retirar el permiso mientras lee.',
  allowNetwork: 'Permitir y escuchar',
  noNetworkVoice: 'Sin voz de red',
  notNow: 'Ahora no',
  noVoice: 'Esta computadora todavía no tiene una voz china.',
  voiceBroke: 'La voz se interrumpió. Inténtalo de nuevo o elige otra oración.',
  getVoice: {
    win: 'En Configuración, Hora e idioma, Idioma y región, agrega Chino (simplificado) con texto a voz. Luego reinicia el navegador.',
    mac: 'En Ajustes del Sistema, Accesibilidad, busca la voz del sistema para el contenido leído y descarga una voz china en Gestionar voces. Luego reinicia el navegador.',
    linux: 'Instala speech-dispatcher y espeak-ng con tu gestor de paquetes. Luego reinicia el navegador.',
    other: 'Instala una voz china de texto a voz en los ajustes de tu sistema. Luego reinicia el navegador.',
  },
};

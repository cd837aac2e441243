import type { Texts } from '../types';

export const translation: Texts<'translation', 'es'> = {
  engine: 'Qué traduce',
  engineText: 'Frase por frase, junto a las palabras y no en su lugar. No se traduce nada hasta que elijas.',
  engines: {
    none: 'Nada',
    browser: 'Este navegador',
    libretranslate: 'Un servidor LibreTranslate',
    deepl: 'El servicio DeepL',
    openai: 'Un servidor compatible con OpenAI',
  },
  about: {
    none: 'Las palabras se explican como siempre. No se envía nada a ninguna parte.',
    browser:
      'Traduce en este dispositivo y no envía nada. El navegador descarga el idioma una vez, unas decenas de megabytes.',
    libretranslate: 'Tu propio servidor, o uno para el que tienes clave.',
    deepl: 'Necesita una clave de la API de DeepL, gratuita o de pago.',
    openai: 'Un modelo de lenguaje en tu equipo (Ollama, LM Studio, llama.cpp) o en otra parte.',
  },
  noBrowser: 'Este navegador no traduce por sí mismo. Chrome puede en computadoras, desde la versión 138.',
  address: 'Dirección',
  addressOptional: 'Dirección, si no es la de DeepL',
  key: 'Clave',
  keyOptional: 'Clave, si la pide',
  model: 'Modelo',
  wrong: {
    address:
      'Una dirección que empiece con https://, o con http:// en este equipo (localhost o 127.0.0.1), sin nombre, contraseña ni signo de interrogación.',
    key: 'Falta la clave, o tiene caracteres que ninguna clave tiene.',
    model: 'El nombre del modelo, como lo conoce el servidor.',
  },
  sends:
    'Las frases de lo que lees en la vista bilingüe, de las notas de tu biblioteca y las que pides en una ficha van a {{host}}, con la clave. No se envía nada más, ni a otra parte, ni antes de que pulses este botón.',
  stays:
    'La dirección y la clave se quedan en este dispositivo. No se sincronizan ni están en ninguna copia.',
  use: 'Usar {{host}}',
  inUse: 'En uso: {{host}}',
  refused: 'El navegador no recibió permiso para preguntar a {{host}}, así que nada ha cambiado.',
  tryIt: 'Probar',
  trying: 'Traduciendo',
  trySends: 'Traduce esta única frase:',
  lines: 'Una línea bajo cada frase',
  linesText: 'En la vista bilingüe. El botón de arriba hace lo mismo.',
  forget: 'Olvidar traducciones',
  forgetText: 'Lo traducido se guarda en este dispositivo, para no preguntar dos veces por la misma frase.',
  forgotten: 'Olvidadas',
  download: 'Descargar el idioma',
  downloadText: 'El navegador traduce en este dispositivo. Antes tiene que descargar el idioma, una vez.',
  downloading: 'Descargando: {{share}} %',
  openSettings: 'Abrir ajustes',
  goesOn: 'Sigue por sí solo en {{seconds}} s.',
  terms: 'Palabras que conviene conocer en esta frase',
  faults: {
    'not-allowed':
      'El navegador no nos deja preguntar al servidor. Elígelo otra vez en los ajustes y permítelo.',
    unreachable:
      'Nadie responde en esa dirección. Mira si el servidor está en marcha y si la dirección es correcta.',
    timeout: 'El servidor no responde. Inténtalo otra vez, o mira si está ocupado.',
    redirected:
      'El servidor nos manda a otra dirección. Por seguridad no la seguimos: pon la nueva en los ajustes.',
    'not-translator':
      'Lo que responde en esa dirección no es un servidor de traducción. Mira si la dirección es correcta.',
    'wrong-answer':
      'La respuesta no corresponde al texto, así que no se muestra. Inténtalo otra vez, o con otro modelo o servidor.',
    'key-refused': 'El servidor rechaza la clave. Revísala en los ajustes.',
    busy: 'El servidor pide ir más despacio.',
    'used-up': 'Se agotó lo que permite tu clave. Espera a que se renueve, o elige otra cosa.',
    refused: 'El servidor no acepta esto. Mira si el modelo y la dirección son correctos.',
    'server-error': 'El servidor ha fallado. Inténtalo dentro de un rato.',
    'no-browser-engine':
      'Este navegador no puede traducir chino por sí mismo. Elige otra cosa en los ajustes.',
    'download-failed': 'No se pudo descargar el idioma. Mira si tienes conexión e inténtalo otra vez.',
  },
};

/** What translates: its settings, its lines in the bilingual view, and what can go wrong. */
export const translation = {
  engine: 'What translates',
  engineText:
    'Sentence by sentence, beside the words and not in their place. Nothing is translated until you choose.',
  engines: {
    none: 'Nothing',
    browser: 'This browser',
    libretranslate: 'A LibreTranslate server',
    deepl: 'DeepL',
    openai: 'An OpenAI-compatible server',
  },
  about: {
    none: 'Words are explained as always. Nothing is sent anywhere.',
    browser:
      'Translates on this device and sends nothing. The language is downloaded once by the browser, some tens of megabytes.',
    libretranslate: 'Your own server, or one that you have a key for.',
    deepl: 'Needs a key of the DeepL API, free or paid.',
    openai: 'A language model on your own machine (Ollama, LM Studio, llama.cpp) or elsewhere.',
  },
  noBrowser: 'This browser cannot translate by itself. Chrome can on computers, from version 138 on.',
  address: 'Address',
  addressOptional: 'Address, if it is not DeepL’s own',
  key: 'Key',
  keyOptional: 'Key, if it wants one',
  model: 'Model',
  wrong: {
    address:
      'An address that begins with https://, or with http:// on this machine (localhost or 127.0.0.1), without a name, a password or a question mark in it.',
    key: 'The key is missing, or has characters that no key has.',
    model: 'The name of the model, as the server knows it.',
  },
  sends:
    'The sentences of what you read in the bilingual view, of posts in your library and those you ask for on a card go to {{host}}, with the key. Nothing else is sent, nothing goes elsewhere, and nothing before you press this button.',
  stays: 'Address and key stay on this device. They are not synced, and in no backup.',
  use: 'Use {{host}}',
  inUse: 'In use: {{host}}',
  refused: 'The browser was not allowed to ask {{host}}, so nothing has changed.',
  tryIt: 'Try it',
  trying: 'Translating',
  trySends: 'Translates this one sentence:',
  lines: 'A line under each sentence',
  linesText: 'In the bilingual view. The button at its top does the same.',
  forget: 'Forget translations',
  forgetText: 'What was translated is kept on this device, so that no sentence is asked about twice.',
  forgotten: 'Forgotten',
  download: 'Download the language',
  downloadText: 'The browser translates on this device. It has to download the language first, once.',
  downloading: 'Downloading: {{share}} %',
  openSettings: 'Open settings',
  goesOn: 'It goes on by itself in {{seconds}} s.',
  terms: 'Words to know in this sentence',
  faults: {
    'not-allowed':
      'The browser does not let us ask the server. Choose it again in the settings, and allow it.',
    unreachable: 'Nobody answers at the address. See whether the server runs and the address is right.',
    timeout: 'The server does not answer. Try again, or see whether it is busy.',
    redirected:
      'The server sends us to another address. For safety we do not follow: put the new address into the settings.',
    'not-translator':
      'What answers at this address is no translation server. See whether the address is right.',
    'wrong-answer':
      'The answer does not fit the text, so it is not shown. Try again, or another model or server.',
    'key-refused': 'The server refuses the key. See whether it is right in the settings.',
    busy: 'The server asks to slow down.',
    'used-up': 'What your key allows is used up. Wait until it is renewed, or choose something else.',
    refused: 'The server does not take this. See whether the model and the address are right.',
    'server-error': 'The server has failed at this. Try again in a while.',
    'no-browser-engine':
      'This browser cannot translate Chinese by itself. Choose something else in the settings.',
    'download-failed': 'The language could not be downloaded. See whether you are online, and try again.',
  },
} as const;

/** A text read aloud. */
export const listening = {
  listen: 'Listen',
  listenSentence: 'Listen to this sentence',
  pause: 'Pause',
  goOn: 'Go on',
  nextSentence: 'Next sentence',
  stop: 'Stop listening',
  sentenceOf: 'Sentence {{number}} of {{of}}',
  speed: 'Speed',
  networkVoice:
    'This computer has no Chinese voice of its own. The voice “{{voice}}” of your browser can read, but it sends every sentence it reads over the internet to the company that provides it. Nothing else is sent, and your choice can be taken back while it reads.',
  allowNetwork: 'Allow and listen',
  noNetworkVoice: 'No network voice',
  notNow: 'Not now',
  noVoice: 'This computer has no Chinese voice yet.',
  voiceBroke: 'The voice broke off. Try again, or choose another sentence.',
  getVoice: {
    win: 'In Settings, Time & language, Language & region, add Chinese (Simplified) with text-to-speech. Then restart the browser.',
    mac: 'In System Settings, Accessibility, find the system voice of spoken content, and get a Chinese one under Manage Voices. Then restart the browser.',
    linux: 'Install speech-dispatcher and espeak-ng with your package manager. Then restart the browser.',
    other: 'Install a Chinese text-to-speech voice in the settings of your system. Then restart the browser.',
  },
} as const;

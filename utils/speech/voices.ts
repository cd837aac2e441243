/** What a voice has to say about itself: the part of a `SpeechSynthesisVoice` that is looked at. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** speech-dispatcher says `cmn` and `yue` for what others call `zh`. */
const chinese = /^(zh|cmn|yue)/i;
const cantonese = /^(yue|zh[-_](yue|hk|mo|hant[-_](hk|mo)))\b/i;

/** Readings are given as they are said in Mandarin, so Cantonese comes last; before it Taiwan, which reads some words otherwise. */
const rankOf = ({ lang }: Voice) => (isCantonese(lang) ? 2 : /tw|hant/i.test(lang) ? 1 : 0);

/**
 * The voice to say Chinese with: the best that speaks on this computer. A voice that sends the text to a server is none.
 */
export function chineseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  return best(voices.filter(({ localService }) => localService));
}

/** The best of the voices that send the text to a server: only for a reader who was told so and has allowed it. */
export function networkVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  return best(voices.filter(({ localService }) => !localService));
}

function best<V extends Voice>(voices: readonly V[]): V | undefined {
  return voices
    .filter(({ lang }) => chinese.test(lang))
    .reduce<V | undefined>(
      (best, voice) => (best && rankOf(best) <= rankOf(voice) ? best : voice),
      undefined,
    );
}

export function isCantonese(lang: string): boolean {
  return cantonese.test(lang);
}

import { chineseVoice, isCantonese } from './voices';

/** How a text was said, if at all. */
export type Spoken = 'mandarin' | 'cantonese' | 'no-voice';

/** How long the first list of voices is waited for: some browsers make it when they are first asked. */
const listMs = 1000;

/**
 * Say Chinese aloud with a voice of this computer. What was being said gives way. Nothing is ever sent anywhere: without a
 * voice of its own the computer stays silent, and the answer says so.
 */
export async function speak(
  text: string,
  synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis,
): Promise<Spoken> {
  const voice = synthesis && chineseVoice(await voicesOf(synthesis));
  if (!voice) return 'no-voice';
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  synthesis.cancel();
  synthesis.speak(utterance);
  return isCantonese(voice.lang) ? 'cantonese' : 'mandarin';
}

/** The voices, or those that come late, in which case `voiceschanged` tells; none where none come. */
export async function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length > 0) return synthesis.getVoices();
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, listMs);
    synthesis.addEventListener('voiceschanged', done);
  });
  return synthesis.getVoices();
}

/** Where reading aloud is. `offset` is of the word being spoken, UTF-16 in its text; null where the voice does not tell. */
export type Place =
  | { state: 'silent'; failed?: true }
  | { state: 'reading' | 'paused'; at: number; offset: number | null };

/** What is read and how: the texts from `at` up to `until`, which is not read. A rate of 1 is as people speak. */
export interface Plan {
  texts: readonly string[];
  at: number;
  until: number;
  voice: SpeechSynthesisVoice;
  rate: number;
}

/** Codes of emoji, emoji and the signs of hashtags would be read out by their names. */
const unspoken = /\[[^[\]\s]{1,8}\]|\p{Extended_Pictographic}|\uFE0F|\u200D|#/gu;

/**
 * Reads texts aloud one after the other and tells where it is. A pause stops the voice and begins again at the word that it
 * was at: the pause of the browsers' own speech is not kept by all voices, and a long one loses the rest of the text.
 */
export class ReadAloud {
  place: Place = { state: 'silent' };
  private plan: Plan | undefined;
  /** Held here: Chromium lets go of an utterance that nobody holds, and its events with it. */
  private utterance: SpeechSynthesisUtterance | undefined;

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly onPlace: (place: Place) => void,
  ) {}

  start(plan: Plan): void {
    this.plan = plan;
    this.say(plan.at, 0);
  }

  pause(): void {
    if (this.place.state !== 'reading') return;
    this.hush();
    this.tell({ ...this.place, state: 'paused' });
  }

  resume(): void {
    if (this.place.state === 'paused') this.say(this.place.at, this.place.offset ?? 0);
  }

  /** Go on with the text after this one, beyond what was to be read if need be. Nothing is read after the last. */
  next(): void {
    const { place, plan } = this;
    if (place.state === 'silent' || !plan) return;
    this.plan = { ...plan, until: Math.max(plan.until, place.at + 2) };
    this.say(place.at + 1, 0);
  }

  setRate(rate: number): void {
    if (!this.plan) return;
    this.plan.rate = rate;
    if (this.place.state === 'reading') this.say(this.place.at, this.place.offset ?? 0);
  }

  stop(): void {
    if (this.place.state === 'silent') return;
    this.hush();
    this.tell({ state: 'silent' });
  }

  private say(at: number, from: number): void {
    const { plan } = this;
    this.hush();
    const text = plan && at < plan.until ? plan.texts[at] : undefined;
    if (!plan || text === undefined) {
      this.tell({ state: 'silent' });
      return;
    }
    const spoken = text.replace(unspoken, ({ length }) => ' '.repeat(length)).slice(from);
    if (!/[\p{L}\p{N}]/u.test(spoken)) {
      this.say(at + 1, 0);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(spoken);
    utterance.voice = plan.voice;
    utterance.lang = plan.voice.lang;
    utterance.rate = plan.rate;
    const mine = (act: () => void) => () => this.utterance === utterance && act();
    utterance.onboundary = ({ name, charIndex }) => {
      if (this.utterance !== utterance || name === 'sentence') return;
      this.tell({ state: 'reading', at, offset: from + charIndex });
    };
    utterance.onend = mine(() => this.say(at + 1, 0));
    utterance.onerror = mine(() => {
      this.hush();
      this.tell({ state: 'silent', failed: true });
    });
    this.utterance = utterance;
    this.tell({ state: 'reading', at, offset: from > 0 ? from : null });
    this.synthesis.speak(utterance);
  }

  /** Its own events are not wanted any more: to be cut short is an error to an utterance. */
  private hush(): void {
    this.utterance = undefined;
    this.synthesis.cancel();
  }

  private tell(place: Place): void {
    this.place = place;
    this.onPlace(place);
  }
}

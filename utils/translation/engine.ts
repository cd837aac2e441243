/** The languages that a line of Chinese is translated into. */
export type Target = 'en' | 'es';

/** Whatever translates: the browser itself, or a server of the reader's choice. */
export interface Engine {
  /** Names it, its address and its model: what one engine said is never shown as another's. */
  readonly name: string;
  /**
   * @returns as many translations as texts, in their order.
   * @throws TranslationFault, or the reason of `signal`.
   */
  translate(texts: readonly string[], options: { target: Target; signal?: AbortSignal }): Promise<string[]>;
}

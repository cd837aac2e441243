export const translationFaultCodes = [
  /** The browser has not been told that we may ask there, or has been told otherwise since. */
  'not-allowed',
  /** Nobody answers at the address. */
  'unreachable',
  'timeout',
  /** It answers with another address. A key is never carried on. */
  'redirected',
  /** It answers, but is no translator: a web page, nothing, far too much. */
  'not-translator',
  'wrong-answer',
  'key-refused',
  /** It asks to slow down. */
  'busy',
  /** What the key allows is used up. */
  'used-up',
  'refused',
  'server-error',
  /** This browser does not translate by itself, or not these languages. */
  'no-browser-engine',
  'download-failed',
] as const;

/** What can go wrong between us and whatever translates, as a reader may be told of it. */
export type TranslationFaultCode = (typeof translationFaultCodes)[number];

export class TranslationFault extends Error {
  override name = 'TranslationFault';
  readonly code: TranslationFaultCode;
  /** Milliseconds until it is worth asking again, where the server says so. */
  readonly retryAfter: number | undefined;

  /** @param detail what the server said, in its words. */
  constructor(
    code: TranslationFaultCode,
    { detail, retryAfter, cause }: { detail?: string; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(detail ?? code, { cause });
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Of every question to the same engine: asking once more, now, is of no use. */
const ofTheEngine: readonly TranslationFaultCode[] = translationFaultCodes.filter(
  (code) => code !== 'wrong-answer' && code !== 'refused' && code !== 'server-error',
);

/** Whether what failed would fail for any other text too. */
export const concernsAll = ({ code }: TranslationFault): boolean => ofTheEngine.includes(code);

/** The fault behind whatever an engine has thrown. */
export function toTranslationFault(thrown: unknown): TranslationFault {
  return thrown instanceof TranslationFault
    ? thrown
    : new TranslationFault('wrong-answer', { detail: String(thrown), cause: thrown });
}

/**
 * What can go wrong, as the reader may be told of it. A code travels between contexts with the error; the
 * sentence for it is in the interface language (`utils/i18n`, namespace `faults`).
 */
export const faultCodes = [
  'storage-full',
  'storage-unavailable',
  'storage-newer',
  'lexicon-unreadable',
  'bad-input',
  'too-large',
  'bad-card',
  'conflict',
  'unknown-message',
  'not-allowed',
  'not-found',
  'no-post',
  'no-answer',
  'orphaned',
  'unexpected',
] as const;

export type FaultCode = (typeof faultCodes)[number];

export class Fault extends Error {
  override name = 'Fault';
  /** An own property, so that it survives the way from context to context. */
  readonly code: FaultCode;

  constructor(code: FaultCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? code, options);
    this.code = code;
  }
}

/** The fault behind whatever was thrown, here or in another context. Never throws. */
export function toFault(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && (faultCodes as readonly string[]).includes(code)) {
    return new Fault(code as FaultCode, error.message, { cause: error });
  }
  return new Fault(codeOf(error), error.message, { cause: error });
}

/** Dexie and the browser name their errors; these are the names that mean something to a reader. */
function codeOf(error: Error): FaultCode {
  const names = [error.name, (error as { inner?: Error }).inner?.name];
  // The errors of `browser.storage` have no names, only their text.
  if (names.includes('QuotaExceededError') || /\bquota\b/i.test(error.message)) return 'storage-full';
  if (names.includes('VersionError')) return 'storage-newer';
  const unavailable = [
    'OpenFailedError',
    'MissingAPIError',
    'InvalidStateError',
    'DatabaseClosedError',
    'UnknownError',
  ];
  if (names.some((name) => name && unavailable.includes(name))) return 'storage-unavailable';
  if (/Extension context invalidated/i.test(error.message)) return 'orphaned';
  if (/Receiving end does not exist|No response|message port closed/i.test(error.message)) return 'no-answer';
  return 'unexpected';
}

/** Where the AnkiConnect add-on listens, unless its settings say otherwise. */
export const ankiAddress = 'http://127.0.0.1:8765';

/** The version of its protocol that we speak; it says `version` what it speaks itself. */
const protocol = 6;

/** Anki answers in milliseconds; a large collection, or a dialog that is open in it, may take longer. */
const answerWithinMs = 20_000;
/** Anki asks its reader whether we may: that takes as long as a person takes. */
const permitWithinMs = 60_000;

export const ankiFaultCodes = [
  'not-running',
  'not-anki',
  'refused',
  'needs-key',
  'too-old',
  'no-answer',
  'deck-gone',
  'type-gone',
  'failed',
] as const;
/** What can go wrong between us and Anki, as a reader may be told of it. */
export type AnkiFaultCode = (typeof ankiFaultCodes)[number];

export class AnkiFault extends Error {
  override name = 'AnkiFault';
  readonly code: AnkiFaultCode;

  /** @param detail what Anki said, in its words. */
  constructor(code: AnkiFaultCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? code, options);
    this.code = code;
  }
}

/** One action of the protocol. */
export interface AnkiAction {
  action: string;
  params?: Record<string, unknown>;
}

export interface AnkiAnswer {
  result: unknown;
  error: string | null;
}

/** A way to ask Anki. */
export interface Anki {
  /**
   * @returns its result, unchecked.
   * @throws AnkiFault, or the reason of `signal`.
   */
  ask(action: AnkiAction, signal?: AbortSignal): Promise<unknown>;
  /** Many actions in one request, each with its own answer. */
  askAll(actions: readonly AnkiAction[], signal?: AbortSignal): Promise<AnkiAnswer[]>;
}

/**
 * Find Anki, and ask it whether we may.
 *
 * @throws AnkiFault `not-running`, `not-anki`, `refused`, `needs-key`, `too-old`, `no-answer`; or the reason of `signal`.
 */
export async function connectAnki({
  address = ankiAddress,
  answerWithin = answerWithinMs,
  permitWithin = permitWithinMs,
  signal,
}: {
  address?: string;
  /** Milliseconds. */
  answerWithin?: number;
  permitWithin?: number;
  signal?: AbortSignal;
} = {}): Promise<Anki> {
  const send = (action: AnkiAction, within: number, stop?: AbortSignal) =>
    post(address, { ...action, version: protocol }, { within, signal: stop });

  // The only action that is answered whoever asks; Anki shows its reader a question where our origin is new to it.
  const permitted = asRecord(
    await send({ action: 'requestPermission' }, permitWithin, signal).catch(versionZero),
  );
  if (permitted.permission === 'denied') throw new AnkiFault('refused');
  if (permitted.requireApikey === true) throw new AnkiFault('needs-key');
  const version = permitted.version ?? (await send({ action: 'version' }, answerWithin, signal));
  if (typeof version !== 'number') throw new AnkiFault('not-anki', 'it says no version');
  if (version < protocol) throw new AnkiFault('too-old', `version ${version}`);

  return {
    ask: (action, stop) => send(action, answerWithin, stop),
    async askAll(actions, stop) {
      const asked = actions.map((action) => ({ ...action, version: protocol }));
      const answers = await send({ action: 'multi', params: { actions: asked } }, answerWithin, stop);
      if (!Array.isArray(answers) || answers.length !== actions.length) {
        throw new AnkiFault('not-anki', 'as many answers as questions were expected');
      }
      return answers.map(asAnswer);
    },
  };
}

/** An add-on that is older than permissions does not know the action: it is asked for its version instead. */
function versionZero(fault: unknown): Record<string, unknown> {
  if (fault instanceof AnkiFault && fault.code === 'failed' && /unsupported action/i.test(fault.message))
    return {};
  throw fault;
}

async function post(
  address: string,
  action: AnkiAction & { version: number },
  { within, signal }: { within: number; signal?: AbortSignal },
): Promise<unknown> {
  const late = AbortSignal.timeout(within);
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      method: 'POST',
      // As plain text it is a simple request: no other one goes ahead of it. Anki reads JSON whatever it is called.
      body: JSON.stringify({ ...action, params: action.params ?? {} }),
      credentials: 'omit',
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    text = await response.text();
  } catch (error) {
    signal?.throwIfAborted();
    if (late.aborted) throw new AnkiFault('no-answer', action.action, { cause: error });
    throw new AnkiFault('not-running', String(error), { cause: error });
  }
  if (response.status === 403) throw new AnkiFault('refused', action.action);
  const { result, error } = asAnswer(response.ok ? parsed(text) : undefined);
  if (error !== null) throw faultOf(error);
  return result;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AnkiFault('not-anki', text.slice(0, 200), { cause: error });
  }
}

/** @throws AnkiFault `not-anki` for what no add-on answers. */
function asAnswer(answer: unknown): AnkiAnswer {
  const { result, error } = asRecord(answer);
  if (result === undefined || !(error === null || typeof error === 'string')) {
    throw new AnkiFault('not-anki', JSON.stringify(answer)?.slice(0, 200));
  }
  return { result, error };
}

/** What the add-on says in words, as the fault that it means. */
export function faultOf(error: string): AnkiFault {
  if (/deck was not found/i.test(error)) return new AnkiFault('deck-gone', error);
  if (/model was not found/i.test(error)) return new AnkiFault('type-gone', error);
  if (/api key/i.test(error)) return new AnkiFault('needs-key', error);
  return new AnkiFault('failed', error);
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

import { TranslationFault } from './fault';

/** A translation of a post takes seconds; a server that computes it on a small machine takes its time. */
const answerWithinMs = 30_000;
/** As an answer for one batch, far more than is ever asked for. */
const longestAnswer = 1_000_000;

export interface Question {
  url: string;
  headers?: Record<string, string>;
  body: unknown;
  signal?: AbortSignal;
  /** Milliseconds. */
  within?: number;
}

/**
 * Ask a server a question in JSON. No cookie, no referrer, no cache goes along, and no redirect is followed: the key and
 * the text are for this address only.
 * @returns its answer, unchecked.
 * @throws TranslationFault, or the reason of `signal`.
 */
export async function askServer({
  url,
  headers,
  body,
  signal,
  within = answerWithinMs,
}: Question): Promise<unknown> {
  const late = AbortSignal.timeout(within);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, late]) : late,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      throw new TranslationFault('redirected');
    }
    text = await readText(response);
  } catch (error) {
    if (error instanceof TranslationFault) throw error;
    signal?.throwIfAborted();
    throw new TranslationFault(late.aborted ? 'timeout' : 'unreachable', { cause: error });
  }
  const answer = parse(text);
  if (!response.ok) throw refusal(response, answer, text);
  if (answer === undefined) throw new TranslationFault('not-translator', { detail: opening(text) });
  return answer;
}

/** The body, as long as it is one that a translator would send. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > longestAnswer) {
      await reader.cancel();
      throw new TranslationFault('not-translator', { detail: 'the answer is too long' });
    }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(response: Response, answer: unknown, text: string): TranslationFault {
  const detail = said(answer) ?? opening(text);
  const { status } = response;
  if (status === 401 || status === 403) return new TranslationFault('key-refused', { detail });
  // 456 is DeepL's own, 402 others'.
  if (status === 456 || status === 402) return new TranslationFault('used-up', { detail });
  if (status === 429 || status === 503) {
    return new TranslationFault('busy', { detail, retryAfter: waitOf(response.headers.get('retry-after')) });
  }
  if (status === 404 || status === 405) return new TranslationFault('not-translator', { detail });
  return new TranslationFault(status >= 500 ? 'server-error' : 'refused', { detail });
}

/** `Retry-After` in milliseconds; it may be seconds or a date. */
function waitOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return wait >= 0 ? wait : undefined;
}

/** What the three protocols call what went wrong: `error`, `message`, `error.message`. */
function said(answer: unknown): string | undefined {
  const { error, message } = (answer ?? {}) as { error?: unknown; message?: unknown };
  const inner = (error as { message?: unknown } | undefined)?.message;
  const words = [error, inner, message].find((one) => typeof one === 'string');
  return words === undefined ? undefined : opening(String(words));
}

const opening = (text: string) => text.slice(0, 200);

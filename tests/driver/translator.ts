import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Protocol = 'libretranslate' | 'deepl' | 'openai';

/** How the server behaves; each as a server out there does on a bad day. */
export type Mood =
  | 'well'
  | 'slow'
  | 'hanging'
  | 'html'
  | 'cut-off'
  | 'too-few'
  | 'wrong-shape'
  | 'endless'
  | 'redirecting'
  | 'busy'
  | 'used-up'
  | 'refusing-key'
  | 'failing';

export interface Asked {
  path: string;
  headers: IncomingMessage['headers'];
  texts: string[];
  body: Record<string, unknown>;
}

export interface TranslationServer {
  address: string;
  asked: Asked[];
  mood: Mood;
  /** How many questions were given up by whoever asked, before there was an answer. */
  givenUp: number;
  close(): Promise<void>;
}

/**
 * A small server that speaks the protocols of translation servers: every text comes back as `EN(text)`, so that a test
 * sees which line belongs to which text.
 */
export async function startTranslator(protocol: Protocol): Promise<TranslationServer> {
  const server: Server = createServer((request, response) => void answer(request, response));
  const asked: Asked[] = [];
  const self: TranslationServer = {
    address: '',
    asked,
    mood: 'well',
    givenUp: 0,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse) {
    // A page of the extension asks from another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.on('close', () => {
      if (!response.writableEnded) self.givenUp++;
    });
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    let body = '';
    for await (const part of request) body += part;
    const question = JSON.parse(body) as Record<string, unknown>;
    const texts = textsOf(protocol, question);
    asked.push({ path: request.url!, headers: request.headers, texts, body: question });

    const json = (status: number, value: unknown, headers = {}) =>
      response
        .writeHead(status, { 'Content-Type': 'application/json', ...headers })
        .end(JSON.stringify(value));
    const lines = texts.map((text) => `EN(${text})`);
    switch (self.mood) {
      case 'well':
        return json(200, answerOf(protocol, lines));
      case 'slow':
        return setTimeout(() => json(200, answerOf(protocol, lines)), 300);
      case 'hanging':
        return;
      case 'html':
        return response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><title>Hello</title>');
      case 'cut-off':
        return response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(JSON.stringify(answerOf(protocol, lines)).slice(0, -3));
      case 'too-few':
        return json(200, answerOf(protocol, lines.slice(1)));
      case 'wrong-shape':
        return json(200, { ok: true });
      case 'endless':
        return response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(`"${'x'.repeat(1_200_000)}"`);
      case 'redirecting':
        return response.writeHead(307, { Location: '/elsewhere' }).end();
      case 'busy':
        return json(429, { error: 'Slow down' }, { 'Retry-After': '7' });
      case 'used-up':
        return json(protocol === 'deepl' ? 456 : 402, { message: 'Quota exceeded' });
      case 'refusing-key':
        return json(403, { error: { message: 'Invalid key' } });
      case 'failing':
        return json(500, { error: 'Out of memory' });
    }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  self.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return self;
}

function textsOf(protocol: Protocol, question: Record<string, unknown>): string[] {
  if (protocol === 'libretranslate') return question.q as string[];
  if (protocol === 'deepl') return question.text as string[];
  const messages = question.messages as { content: string }[];
  return JSON.parse(messages.at(-1)!.content) as string[];
}

function answerOf(protocol: Protocol, lines: string[]): unknown {
  if (protocol === 'libretranslate') return { translatedText: lines };
  if (protocol === 'deepl')
    return { translations: lines.map((text) => ({ detected_source_language: 'ZH', text })) };
  return {
    choices: [
      { index: 0, message: { role: 'assistant', content: `\`\`\`json\n${JSON.stringify(lines)}\n\`\`\`` } },
    ],
  };
}

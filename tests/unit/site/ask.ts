import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { Site } from '@/tests/site/server';

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks the running site for a full address, as a browser would that finds every host at its port. */
export function ask(
  site: Site,
  address: string,
  options: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<Reply> {
  const url = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port: site.port,
        path: url.pathname + url.search,
        method: options.body === undefined ? 'GET' : 'POST',
        headers: { host: url.host, ...options.headers },
        rejectUnauthorized: false,
      },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body === undefined ? undefined : JSON.stringify(options.body));
  });
}

/** The state script of a page, read the way a content script can: from the element's text, without running it. */
export function readState(html: string): Record<string, unknown> {
  const literal = /window\.__INITIAL_STATE__=(.*?)<\/script>/s.exec(html)![1]!;
  return JSON.parse(
    literal.replace(/"(?:[^"\\]|\\.)*"|\bundefined\b/g, (match) => (match === 'undefined' ? 'null' : match)),
  );
}

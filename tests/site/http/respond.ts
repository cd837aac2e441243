import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Flags } from '../app/model';
import { resolve } from '../app/route';
import { cardWidth } from '../app/scope';
import { pictureById } from '../data';
import { guesses } from '../guesses';
import { drawAvatar, drawEmoji } from '../pictures/faces';
import { drawPicture } from '../pictures/picture';
import { paintPicture } from '../pictures/raster';
import { answer, type Delays } from './api';
import { renderDocument } from './document';
import { allHosts, avatarHost, emojiHost, isSiteHost, type SiteHost, sites } from './hosts';
import { readSignedPath } from './sign';
import { initialState } from './state';

export interface RequestRecord {
  method: string;
  host: string;
  /** With the query. */
  path: string;
  referer: string | undefined;
  origin: string | undefined;
  /** `Date.now()` when it came. */
  time: number;
}

interface Setup {
  log: RequestRecord[];
  script: string;
  style: string;
  loggedIn: boolean;
  pictureExpiry: number;
  flags: Pick<Flags, 'hydrationDelay' | 'cardMode' | 'modalMount'>;
  delays: Delays;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function languageOf(host: SiteHost, request: IncomingMessage): 'zh' | 'en' {
  const asked = request.headers['accept-language'] ?? '';
  return sites[host].language === 'en' && !asked.startsWith('zh') ? 'en' : 'zh';
}

/** A picture of another site, by its Referer: refused, as by the site's picture hosts. */
function isForeign(referer: string | undefined): boolean {
  return referer !== undefined && !/^https:\/\/[\w.-]*\b(xiaohongshu|rednote)\.com(\/|$)/.test(referer);
}

/** Answers every request for every host name, and writes each into the log. */
export function createHandler(setup: Setup) {
  const style = setup.style.replaceAll('--card-width', cardWidth);

  function audience(host: SiteHost) {
    return { loggedIn: setup.loggedIn, pictureHost: sites[host].pictures, now: Date.now() };
  }

  async function page(host: SiteHost, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, `https://${host}`);
    if (url.pathname === '/fe/app.js') return send(response, 200, 'text/javascript', setup.script);
    if (url.pathname === '/fe/app.css') return send(response, 200, 'text/css', style);
    if (url.pathname === '/') {
      response.writeHead(302, { location: '/explore' }).end();
      return;
    }
    const route = resolve(url);
    if (!route)
      return send(
        response,
        404,
        'text/html',
        '<!doctype html><title>404</title><div class="not-found-wrapper">404</div>',
      );
    const flags: Flags = {
      ...setup.flags,
      loginWall: url.searchParams.has(guesses.switches.loginWall),
      aiLayout: url.searchParams.get(guesses.switches.aiLayout) === 'ai',
      language: languageOf(host, request),
      hosts: { api: sites[host].api },
    };
    send(response, 200, 'text/html', await renderDocument(initialState(route, flags, audience(host)), url));
  }

  async function api(host: SiteHost, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = {
      'access-control-allow-origin': `https://${host}`,
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '600',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    const url = new URL(request.url!, `https://${host}`);
    const text = await readBody(request);
    const body = text ? (JSON.parse(text) as Record<string, string>) : {};
    const call = {
      path: url.pathname,
      query: url.searchParams,
      body,
      audience: audience(host),
      language: languageOf(host, request),
    };
    const data = await answer(call, setup.delays);
    const reply = data === undefined ? { code: -1, success: false } : { code: 0, success: true, data };
    send(response, data === undefined ? 404 : 200, 'application/json', JSON.stringify(reply), cors);
  }

  function picture(request: IncomingMessage, response: ServerResponse): void {
    const signed = readSignedPath(request.url!);
    const entry = signed && pictureById.get(signed.fileId);
    const expired = signed !== undefined && Date.now() > signed.issued + setup.pictureExpiry;
    if (!entry) send(response, 404, 'text/plain', '');
    else if (expired || isForeign(request.headers.referer)) send(response, 403, 'text/plain', '');
    // What is not shown but fetched gets bytes that any program can read.
    else if (!request.headers.accept?.includes('image/svg+xml')) {
      response.writeHead(200, {
        'content-type': 'image/png',
        'cache-control': 'max-age=600',
        vary: 'accept',
      });
      response.end(paintPicture(entry));
    } else
      send(response, 200, 'image/svg+xml', drawPicture(entry), {
        'cache-control': 'max-age=600',
        vary: 'accept',
      });
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { referer, origin } = request.headers;
    setup.log.push({ method: request.method!, host, path: request.url!, referer, origin, time: Date.now() });
    if (isSiteHost(host)) return page(host, request, response);
    const site = (Object.keys(sites) as SiteHost[]).find((each) => sites[each].api === host);
    if (site) return api(site, request, response);
    const svg = { 'cache-control': 'max-age=600' };
    if (host === avatarHost) return send(response, 200, 'image/svg+xml', drawAvatar(request.url!), svg);
    if (host === emojiHost) return send(response, 200, 'image/svg+xml', drawEmoji(request.url!), svg);
    if (allHosts.includes(host)) return picture(request, response);
    send(response, 404, 'text/plain', '');
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { entryByKey } from './data';
import { guesses } from './guesses';
import { clientScript, type VueBuild } from './http/bundle';
import { allHosts } from './http/hosts';
import { createHandler, type RequestRecord } from './http/respond';

export type { RequestRecord } from './http/respond';

/** How the sample behaves; what is left out is as `guesses` says. Times in milliseconds. */
export interface SiteOptions {
  /** From the parsed page to Vue's hydration. */
  hydrationDelay?: number;
  /** How late the comments, the emoji list and the search results come. */
  commentsDelay?: number;
  emojiDelay?: number;
  searchDelay?: number;
  /** Whether a card that leaves the window gives its element to another note, or goes. */
  cardMode?: 're-used' | 'unmounted';
  /** Whether the note modal sits inside `#app` or is a child of body. */
  modalMount?: 'in-app' | 'teleported';
  loggedIn?: boolean;
  /** Vue's development build says on the console when hydration does not match. */
  vue?: VueBuild;
  /** How long a picture's address works after the answer that held it. */
  pictureExpiry?: number;
}

export interface Site {
  /** One HTTPS port of 127.0.0.1 for every host name. */
  port: number;
  /** Every request so far, in the order they came. */
  log: RequestRecord[];
  /** The full address of a post's note, by the post's key, on the given host. */
  noteUrl(key: string, host?: string): string;
  close(): Promise<void>;
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const pem = await generate([{ name: 'commonName', value: 'www.xiaohongshu.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: allHosts.map((value) => ({ type: 2, value })) }],
  });
  return { key: pem.private, cert: pem.cert };
}

const sheets = ['base', 'feed', 'note', 'comments', 'pages', 'narrow'];

async function stylesheet(): Promise<string> {
  const folder = join(import.meta.dirname, 'app/style');
  const parts = await Promise.all(sheets.map((name) => readFile(join(folder, `${name}.css`), 'utf8')));
  return parts.join('');
}

/**
 * Starts the sample site. Browsers must be told to find the real host names here: Chromium by
 * `--host-resolver-rules=MAP * 127.0.0.1:<port>`, Firefox by `network.dns.forceResolve` and `network.socket.forcePort`; both
 * must accept its throw-away certificate.
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const [pem, script, style] = await Promise.all([
    certificate(),
    clientScript(options.vue ?? 'production'),
    stylesheet(),
  ]);
  const log: RequestRecord[] = [];
  const handler = createHandler({
    log,
    script,
    style,
    loggedIn: options.loggedIn ?? true,
    pictureExpiry: options.pictureExpiry ?? guesses.pictureExpiry,
    flags: {
      hydrationDelay: options.hydrationDelay ?? guesses.hydrationDelay,
      cardMode: options.cardMode ?? guesses.cardMode,
      modalMount: options.modalMount ?? guesses.modalMount,
    },
    delays: {
      comments: options.commentsDelay ?? guesses.commentsDelay,
      emoji: options.emojiDelay ?? guesses.emojiDelay,
      search: options.searchDelay ?? guesses.searchDelay,
    },
  });
  const server: Server = createServer(pem, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    log,
    noteUrl(key, host = 'www.xiaohongshu.com') {
      const entry = entryByKey.get(key);
      if (!entry) throw new Error(`No post has the key ${key}`);
      return `https://${host}/explore/${entry.id}?xsec_token=${entry.token}&xsec_source=pc_feed`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { Blob, File } from 'node:buffer';

/** Import first: blobs that survive a database, as those of a browser do and those of happy-dom do not. */
Object.assign(globalThis, { Blob, File });

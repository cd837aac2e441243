import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A small server that speaks the protocol of the AnkiConnect add-on (version 6) over real HTTP, with a collection in memory:
 * the actions that we use, its permission rule and its words for what goes wrong.
 */
export interface FakeAnki {
  address: string;
  notes: AnkiNote[];
  decks: string[];
  noteTypes: Record<string, string[]>;
  /** How it behaves; a test changes it as it goes. */
  behaves: Behaviour;
  /** The actions that it was asked, in order; those of a `multi` one by one. */
  asked: string[];
  close(): Promise<void>;
}

export interface AnkiNote {
  id: number;
  deck: string;
  noteType: string;
  fields: Record<string, string>;
  tags: string[];
  /** Stands for its scheduling, which no update may touch. */
  interval: number;
}

export interface Behaviour {
  /** `allowed` answers every origin, `listed` asks its reader, who says no; `old` has no permissions at all. */
  origin: 'allowed' | 'listed' | 'old';
  version: number;
  requiresKey: boolean;
  /** Milliseconds before every answer. */
  slow: number;
  /** Never answers this action. */
  hangs?: string;
  /** Breaks the connection at the action of this name, once it was carried out this often. */
  breaksAt?: { action: string; after: number };
  /** What it answers instead, to everything. */
  says?: { status: number; body: string };
}

/** The parameters of all the actions; each has its own. */
interface Params {
  modelName: string;
  query: string;
  notes: number[];
  note: { id: number; deckName: string; modelName: string; fields: Record<string, string>; tags: string[] };
  tags: string;
  actions: { action: string; params: Params; version?: number }[];
}

export async function startAnki({ port = 0 }: { port?: number } = {}): Promise<FakeAnki> {
  const anki: Omit<FakeAnki, 'address' | 'close'> = {
    notes: [],
    decks: ['Default', 'Chinese::Red'],
    noteTypes: {
      Basic: ['Front', 'Back'],
      'Little Red Words': [
        'Id',
        'Hanzi',
        'Traditional',
        'Pinyin',
        'Meaning',
        'Explanation',
        'Sentence',
        'Note',
        'Link',
      ],
    },
    behaves: { origin: 'allowed', version: 6, requiresKey: false, slow: 0 },
    asked: [],
  };
  const server = createServer((request, response) => void answer(anki, request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return Object.assign(anki, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

async function answer(
  anki: Omit<FakeAnki, 'address' | 'close'>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { behaves } = anki;
  let body = '';
  for await (const chunk of request) body += chunk;
  if (behaves.slow > 0) await new Promise((resolve) => setTimeout(resolve, behaves.slow));
  const origin = request.headers.origin ?? '';
  const allowed = behaves.origin === 'allowed';
  const reply = (status: number, text: string, corsOrigin: string) => {
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': corsOrigin,
      'Access-Control-Allow-Headers': '*',
    });
    response.end(text);
  };
  if (behaves.says) return reply(behaves.says.status, behaves.says.body, '*');
  const { action, params } = JSON.parse(body) as { action: string; params: Params };
  if (behaves.hangs === action) return;
  if (!allowed && behaves.origin === 'listed' && action !== 'requestPermission') {
    return reply(403, '', 'http://localhost');
  }
  try {
    const result = run(anki, action, params);
    if (result === broken) {
      request.socket.destroy();
      return;
    }
    reply(200, JSON.stringify({ result, error: null }), origin || '*');
  } catch (error) {
    reply(200, JSON.stringify({ result: null, error: (error as Error).message }), origin || '*');
  }
}

const broken = Symbol('the connection is cut');

function run(anki: Omit<FakeAnki, 'address' | 'close'>, action: string, params: Params): unknown {
  const { behaves, asked, notes } = anki;
  if (action !== 'multi') asked.push(action);
  const cut = behaves.breaksAt;
  if (cut?.action === action && cut.after-- === 0) {
    delete behaves.breaksAt;
    return broken;
  }
  switch (action) {
    case 'requestPermission':
      if (behaves.origin === 'old') throw new Error('unsupported action');
      return behaves.origin === 'allowed'
        ? { permission: 'granted', requireApikey: behaves.requiresKey, version: behaves.version }
        : { permission: 'denied' };
    case 'version':
      return behaves.version;
    case 'deckNames':
      return anki.decks;
    case 'modelNames':
      return Object.keys(anki.noteTypes);
    case 'modelFieldNames':
      return typeOf(anki, params.modelName);
    case 'findNotes':
      return notes.filter((note) => matches(note, params.query)).map(({ id }) => id);
    case 'notesInfo':
      return params.notes.map((id) => {
        const { noteType, fields, tags } = noteOf(anki, id);
        const ordered = Object.entries(fields).map(([name, value], order) => [name, { value, order }]);
        return {
          noteId: id,
          modelName: noteType,
          fields: Object.fromEntries(ordered),
          tags,
          cards: [id + 1],
        };
      });
    case 'addNote':
      return addNote(anki, params.note);
    case 'updateNoteFields': {
      const { id, fields } = params.note;
      Object.assign(noteOf(anki, id).fields, fields);
      return null;
    }
    case 'addTags':
      for (const id of params.notes) {
        const note = noteOf(anki, id);
        note.tags = [...new Set([...note.tags, ...params.tags.split(' ')])];
      }
      return null;
    case 'multi': {
      const answers: unknown[] = [];
      for (const { action, params: inner, version } of params.actions) {
        let given: { result: unknown; error: string | null };
        try {
          const result = run(anki, action, inner);
          if (result === broken) return broken;
          given = { result, error: null };
        } catch (error) {
          given = { result: null, error: (error as Error).message };
        }
        // An action without a version is answered as version 4 did: bare.
        answers.push(version === undefined ? given.result : given);
      }
      return answers;
    }
    default:
      throw new Error('unsupported action');
  }
}

function addNote(
  anki: Omit<FakeAnki, 'address' | 'close'>,
  {
    deckName,
    modelName,
    fields,
    tags,
  }: { deckName: string; modelName: string; fields: Record<string, string>; tags: string[] },
): number {
  const names = typeOf(anki, modelName);
  if (!anki.decks.includes(deckName)) throw new Error(`deck was not found: ${deckName}`);
  const whole = Object.fromEntries(names.map((name) => [name, fields[name] ?? '']));
  const first = whole[names[0]!]!;
  if (first === '') throw new Error('cannot create note because it is empty');
  if (anki.notes.some((note) => note.noteType === modelName && note.fields[names[0]!] === first)) {
    throw new Error('cannot create note because it is a duplicate');
  }
  if (tags.some((tag) => /\s/.test(tag))) throw new Error('a tag with a space is two');
  const id = 1_700_000_000_000 + anki.notes.length;
  anki.notes.push({ id, deck: deckName, noteType: modelName, fields: whole, tags, interval: 0 });
  return id;
}

function typeOf(anki: Omit<FakeAnki, 'address' | 'close'>, name: string): string[] {
  const fields = anki.noteTypes[name];
  if (!fields) throw new Error(`model was not found: ${name}`);
  return fields;
}

function noteOf(anki: Omit<FakeAnki, 'address' | 'close'>, id: number): AnkiNote {
  const note = anki.notes.find((one) => one.id === id);
  if (!note) throw new Error(`note was not found: ${id}`);
  return note;
}

/** The part of Anki's search that we use: `"note:Type" ("Field:value" or "tag:a")`, with its escapes. */
function matches(note: AnkiNote, query: string): boolean {
  const terms = [...query.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, term]) =>
    term!.replaceAll(/\\(.)/g, '$1'),
  );
  const [type, ...wanted] = terms;
  if (type !== `note:${note.noteType}`) return false;
  return wanted.some((term) => {
    const [key, value] = [term.slice(0, term.indexOf(':')), term.slice(term.indexOf(':') + 1)];
    return key === 'tag' ? note.tags.includes(value) : note.fields[key] === value;
  });
}

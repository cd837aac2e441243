import fc from 'fast-check';
import { expect } from 'vitest';
import { toFault } from '@/utils/faults';
import { savePost } from '@/utils/library/posts';
import { forgetPosts, notePost, putBack, tagPosts } from '@/utils/library/shelving';
import { pagePost } from '../library/sample';
import { later } from './reader';
import { type Command, doing } from './words';

interface Shown {
  id: string;
  body: string;
  comments: string[];
  partial: boolean;
}

const save = ({ id, body, comments, partial }: Shown, token: number) =>
  doing(`save post ${id.at(-1)} ${partial ? 'from its card' : `saying ${body}`}`, async (model, { db }) => {
    const { reader, now } = model;
    const there = reader.posts.get(id);
    const url = `https://www.rednote.com/explore/${id}?xsec_token=${token}`;
    const shown = { title: '', body: partial ? '' : body, comments: partial ? [] : comments };
    const { created } = await savePost(db, {
      post: {
        ...pagePost,
        id,
        url,
        ...shown,
        comments: shown.comments.map((c) => ({ id: c, author: '', text: c, date: '' })),
        ...(partial && { partial }),
      },
      now,
    });
    expect(created).toBe(!there || there.gone);
    if (!there) {
      const own = { note: '', tags: [], savedAt: now, changedAt: now, gone: false };
      reader.posts.set(id, { body: shown.body, earlier: [], comments: shown.comments, url, partial, ...own });
      return;
    }
    there.url = url;
    if (!partial || there.partial) {
      const said = there.partial || shown.body ? shown.body : there.body;
      if (!there.partial && said !== there.body) there.earlier = [...there.earlier, there.body];
      there.body = said;
      there.comments = [...new Set([...shown.comments, ...there.comments])];
      there.partial = partial;
    }
    if (there.gone) there.savedAt = now;
    there.gone = false;
    there.changedAt = later(there.changedAt, now);
  });

const note = (id: string, text: string) =>
  doing(`note ${text} on post ${id.at(-1)}`, async ({ reader, now }, { db }) => {
    const there = reader.posts.get(id);
    const noting = notePost(db, { id, note: text, now });
    if (!there || there.gone) return expect(await noting.catch(toFault)).toMatchObject({ code: 'not-found' });
    await noting;
    if (there.note === text) return;
    there.note = text;
    there.changedAt = later(there.changedAt, now);
  });

const tag = (id: string, name: string, tagged: boolean) =>
  doing(`${tagged ? 'tag' : 'untag'} post ${id.at(-1)} ${name}`, async ({ reader, now }, { db }) => {
    const there = reader.posts.get(id);
    await tagPosts(db, { ids: [id], tag: name, tagged, now });
    if (!there || there.gone || there.tags.includes(name) === tagged) return;
    there.tags = tagged ? [...there.tags, name] : there.tags.filter((one) => one !== name);
    there.changedAt = later(there.changedAt, now);
  });

/** Delete, and perhaps take it back at once, as the notice offers it. */
const forget = (id: string, takenBack: boolean) =>
  doing(`delete post ${id.at(-1)}${takenBack ? ' and undo' : ''}`, async ({ reader, now }, { db }) => {
    const there = reader.posts.get(id);
    const before = await forgetPosts(db, { ids: [id], now });
    expect(before).toHaveLength(there && !there.gone ? 1 : 0);
    if (takenBack) await putBack(db, { before, fields: ['deletedAt'], now });
    if (!there || there.gone) return;
    there.gone = !takenBack;
    there.changedAt = later(there.changedAt, now);
    if (takenBack) there.changedAt = later(there.changedAt, now);
  });

const id = fc.constantFrom('65f1c0de0000000000000001', '65f1c0de0000000000000002');
const shown = fc.record({
  id,
  body: fc.constantFrom('', '甲', '乙'),
  comments: fc.subarray(['c1', 'c2']),
  partial: fc.boolean(),
});

export const postCommands: fc.Arbitrary<Command>[] = [
  fc.tuple(shown, fc.nat({ max: 9 })).map((input) => save(...input)),
  fc.tuple(shown, fc.nat({ max: 9 })).map((input) => save(...input)),
  fc.tuple(id, fc.constantFrom('', 'mine')).map((input) => note(...input)),
  fc.tuple(id, fc.constantFrom('one', 'two'), fc.boolean()).map((input) => tag(...input)),
  fc.tuple(id, fc.boolean()).map((input) => forget(...input)),
];

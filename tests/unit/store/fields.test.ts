import { describe, expect, it } from 'vitest';
import { rowSchemas } from '@/utils/store/backup';
import { rowTables } from '@/utils/store/snapshot';
import { known, phrase, picture, post, review } from './sample';

/** Rows with every field; what backup, restore and copies are tested with. */
const full = { phrases: phrase, reviews: review, known, posts: post, pictures: picture };

/** Only where a row is of another kind than the full one: deleted, or read from its card. */
const elsewhere = ['deletedAt', 'partial'];

describe('the sample that every way out and in is tested with', () => {
  it.each(rowTables)('has every field of %s', (table) => {
    const fields = Object.keys(rowSchemas[table].item.entries).filter((name) => !elsewhere.includes(name));
    expect(Object.keys(full[table]).sort()).toEqual(fields.sort());
  });

  it.each(rowTables)('has no two fields of %s alike', (table) => {
    const values = Object.values(full[table]).map((value) => JSON.stringify(value));
    expect(values).toHaveLength(new Set(values).size);
  });
});

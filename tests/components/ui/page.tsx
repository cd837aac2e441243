import { render } from '@testing-library/react';
import axe from 'axe-core';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ReactElement } from 'react';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { en } from '@/utils/i18n/en';
import { speak, startI18n } from '@/utils/i18n/i18n';
import type { Language, Namespace } from '@/utils/i18n/types';
import { database } from '@/utils/store/database';

const namespaces = Object.keys(en) as Namespace[];
let started: Promise<unknown> | undefined;

/** Render a part of a page with its real texts, in English unless said otherwise. */
export async function draw(element: ReactElement, language: Language = 'en') {
  started ??= startI18n({ language, namespaces });
  await started;
  await speak(language);
  return render(element);
}

/** Rules that need layout or colours, which happy-dom has not, or a whole page, which a part is not. */
const cannotSee = ['color-contrast', 'region', 'page-has-heading-one', 'landmark-one-main'];

/** Fails with what a person with a screen reader or a keyboard would stumble over. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(cannotSee.map((rule) => [rule, { enabled: false }])),
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The page's database, empty, in memory. */
export async function emptyStore() {
  fakeBrowser.reset();
  Dexie.dependencies.indexedDB ??= new IDBFactory();
  Dexie.dependencies.IDBKeyRange ??= IDBKeyRange;
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  return db;
}

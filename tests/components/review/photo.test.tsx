import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '@/entrypoints/popup/popup';
import { defaults } from '@/utils/settings/schema';
import { useSettings } from '@/utils/settings/store';
import type { Database } from '@/utils/store/database';
import type { Picture } from '@/utils/store/model';
import { fakePermissions } from '../phrasebook/permissions';
import { draw, emptyStore } from '../ui/page';
import { contextOf, phraseOf } from './rows';

let db: Database;

beforeEach(async () => {
  db = await emptyStore();
  fakePermissions();
  useSettings.setState({ loaded: true, settings: defaults, fault: undefined });
  // happy-dom's own gives an address only to what it knows for a Blob, which IndexedDB in memory does not give back.
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:photograph');
  await db.phrases.add(phraseOf());
});

const { postId = '' } = contextOf('甜度刚好，完全不踩雷。', '踩雷');

function picture(index: number, differs: Partial<Picture> = {}): Picture {
  return {
    id: `picture-${index}`,
    postId,
    index,
    width: 30,
    height: 40,
    type: 'image/webp',
    size: index + 2,
    file: `file-${index}`,
    bytes: `bytes-${index}`,
    keptAt: 1,
    ...differs,
  };
}

async function turn() {
  await draw(<Popup />);
  await userEvent.click(await screen.findByTestId('review-show'));
  await screen.findByTestId('review-good');
}

it('the first picture that is kept of the post is a cue on the back', async () => {
  await db.pictures.bulkAdd([picture(1), picture(0)]);
  // Of the first only: another would show nothing.
  await db.bytes.add({ id: 'bytes-0', blob: new Blob(['x']) });
  await turn();
  await waitFor(() => expect(screen.getByTestId('review-photo').getAttribute('src')).toBe('blob:photograph'));
});

it('there is none where none is kept, or its bytes are away', async () => {
  await db.pictures.bulkAdd([picture(0)]);
  await turn();
  expect(screen.queryByTestId('review-photo')).toBeNull();
});

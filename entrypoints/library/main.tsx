import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { database } from '@/utils/store/database';
import { Library } from './library';

// Opened while the texts are loaded. Whatever is wrong with it, the rooms say so.
database().catch(() => {});
await startPage([
  'common',
  'bilingual',
  'characters',
  'library',
  'posts',
  'progress',
  'popup',
  'word',
  'words',
  'exchange',
  'keeping',
  'faults',
]);
mount(<Library />);

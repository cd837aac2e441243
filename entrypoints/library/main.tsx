import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Library } from './library';

await startPage([
  'common',
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

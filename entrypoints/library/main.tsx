import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Library } from './library';

await startPage(['common', 'library', 'popup', 'word', 'words', 'faults']);
mount(<Library />);

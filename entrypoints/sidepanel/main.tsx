import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Panel } from './panel';

await startPage(['common', 'bilingual', 'translation', 'popup', 'word', 'words', 'faults']);
mount(<Panel />);

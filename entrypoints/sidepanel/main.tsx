import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Panel } from './panel';

await startPage(['common', 'bilingual', 'listening', 'translation', 'popup', 'word', 'words', 'faults']);
mount(<Panel />);

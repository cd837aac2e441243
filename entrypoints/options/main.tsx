import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Options } from './options';

await startPage(['common', 'options', 'health', 'news', 'translation', 'word', 'faults']);
mount(<Options />);

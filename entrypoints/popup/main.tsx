import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { Popup } from './popup';

await startPage(['common', 'popup', 'word', 'faults']);
mount(<Popup />);

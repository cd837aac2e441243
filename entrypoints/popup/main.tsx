import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { database } from '@/utils/store/database';
import { Popup } from './popup';

// Opened while settings and texts are read. Whether it failed is told to whoever needs it.
void database().catch(() => undefined);
await startPage(['common', 'popup', 'review', 'word', 'words', 'faults']);
mount(<Popup />);

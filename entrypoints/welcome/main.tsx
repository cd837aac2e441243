import { mount } from '@/components/ui/mount';
import { startPage } from '@/utils/i18n/page';
import { WelcomePage } from './welcome-page';

await startPage(['common', 'welcome', 'options', 'word', 'faults']);
mount(<WelcomePage />);

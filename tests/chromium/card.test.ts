import { walkCard } from '../driver/card';

walkCard('chromium');

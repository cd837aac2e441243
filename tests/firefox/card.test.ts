import { walkCard } from '../driver/card';

walkCard('firefox');

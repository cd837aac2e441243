import { walkPause } from '../driver/pause';

walkPause('firefox');

import { walkPause } from '../driver/pause';

walkPause('chromium');

import { describePointing } from '../driver/pointing-table';

describePointing('chromium');

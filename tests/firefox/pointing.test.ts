import { describePointing } from '../driver/pointing-table';

describePointing('firefox');

import { serveArchive } from '@/utils/library/archive-maker';

serveArchive(self);

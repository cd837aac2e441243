import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packReplies } from '@/utils/replies/pack';
import type { CautionEntry, Reply, Typed } from '@/utils/replies/schema';

const room = join(process.cwd(), 'utils/replies');
const read = <One>(path: string) =>
  parse(readFileSync(join(room, path), 'utf8'), { schema: 'failsafe' }) as One[];

/** The kit as the pages read it; the loader of the build stands beside its files, which a page's modules do not. */
export const packed = (typed: Typed[] = []) =>
  packReplies({
    replies: readdirSync(join(room, 'kit')).flatMap((name) => read<Reply>(join('kit', name))),
    cautions: read<CautionEntry>('cautions.yaml').map((one) => ({
      ...one,
      better: one.better ?? [],
      notIn: one.notIn ?? [],
    })),
    typed,
    cedict: [],
  });

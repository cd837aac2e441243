import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OfferedPack, packNames } from '@/components/welcome/packs';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type Pack } from '@/utils/messages';
import { addPack, packCounts, removePack } from '@/utils/phrasebook/packs';
import { database } from '@/utils/store/database';
import { useStored } from '@/utils/store/use-stored';

/** The starter packs, and what adds one to the phrasebook or takes it out again. */
export function usePacks() {
  const { t, i18n } = useTranslation('welcome');
  const [packs, setPacks] = useState<readonly Pack[]>([]);
  const [fault, setFault] = useState<Fault>();
  const counts = useStored(packCounts);
  useEffect(() => {
    // Without the dictionary none are offered; the rest of the page does without them.
    ask('packs.all', {}).then(setPacks, console.warn);
  }, []);

  const titleOf = ({ id, title }: Pack) => {
    const name = packNames.find((one) => one === id);
    if (name) return t(`packs.${name}`);
    return i18n.language.startsWith('zh') ? title.zh : title.en;
  };
  const offered = packs.map(
    (pack): OfferedPack => ({
      id: pack.id,
      title: titleOf(pack),
      words: pack.words.length,
      added: counts.state === 'ready' && (counts.value.get(pack.id) ?? 0) > 0,
    }),
  );
  const toggle = async ({ id, added }: OfferedPack) => {
    const words = packs.find((pack) => pack.id === id)?.words ?? [];
    try {
      await (added ? removePack : addPack)(await database(), { id, words, now: Date.now() });
      setFault(undefined);
    } catch (error) {
      setFault(toFault(error));
    }
  };
  // Nothing can be added where nothing is kept.
  return { packs: counts.state === 'ready' ? offered : [], toggle, fault };
}

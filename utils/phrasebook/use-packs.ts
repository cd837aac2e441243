import { useCallback, useEffect, useState } from 'react';
import { type Fault, toFault } from '@/utils/faults';
import { ask, type Pack } from '@/utils/messages';
import { database } from '@/utils/store/database';
import { useStored } from '@/utils/store/use-stored';
import { addPack, bringBackPack, packCounts, removePack } from './packs';

/** A starter pack, and how many of its words came with it and are here. */
export interface OfferedPack extends Pack {
  here: number;
}

export interface Packs {
  /** Undefined until they were read. */
  packs: OfferedPack[] | undefined;
  fault: Fault | undefined;
  retry: () => void;
  /** @throws Fault */
  add: (pack: Pack) => Promise<{ added: number; there: number }>;
  /** @throws Fault */
  remove: (pack: Pack) => Promise<{ removed: number; stayed: number; undo: () => Promise<void> }>;
}

/** The starter packs, followed as they are added and removed in any window. */
export function usePacks(): Packs {
  const [packs, setPacks] = useState<Pack[]>();
  const [fault, setFault] = useState<Fault>();
  const counts = useStored(packCounts);
  const load = useCallback(() => {
    setFault(undefined);
    ask('packs.all', {}).then(setPacks, (error) => setFault(toFault(error)));
  }, []);
  useEffect(load, [load]);
  const here = counts.state === 'ready' ? counts.value : undefined;
  return {
    packs: packs?.map((pack) => ({ ...pack, here: here?.get(pack.id) ?? 0 })),
    fault: fault ?? (counts.state === 'fault' ? counts.fault : undefined),
    retry: load,
    add: async ({ id, words }) => addPack(await database(), { id, words, now: Date.now() }),
    remove: async ({ id, words }) => {
      const { ids, ...done } = await removePack(await database(), { id, words, now: Date.now() });
      return {
        ...done,
        undo: async () => bringBackPack(await database(), { id, ids, now: Date.now() }),
      };
    },
  };
}

/**
 * What packs are called, in the language of the interface; a pack is called by its id until the names are there.
 * @param needed whether there is any to be called
 */
export function usePackNames(language: string, needed: boolean): (id: string) => string {
  const [packs, setPacks] = useState<Pack[]>([]);
  useEffect(() => {
    // Without names the ids are shown, which say nearly the same.
    if (needed) ask('packs.all', {}).then(setPacks, () => {});
  }, [needed]);
  return (id) => {
    const title = packs.find((pack) => pack.id === id)?.title;
    return title?.[language.startsWith('zh') ? 'zh' : 'en'] ?? id;
  };
}

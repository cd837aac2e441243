import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phrase } from '@/utils/store/model';
import { type Facets, facetsOf, inOrder, type Narrowing, narrow, type Order } from './listing';
import { countGroups, type Group } from './review/groups';
import { prepareSearch, searchPhrases } from './search';
import { usePackNames } from './use-packs';

/** A list of phrases as the reader has asked for it, and what it can be asked for. */
export interface Listing {
  query: string;
  setQuery: (query: string) => void;
  narrowing: Narrowing;
  setNarrowing: (narrowing: Narrowing) => void;
  order: Order;
  setOrder: (order: Order) => void;
  facets: Facets;
  packName: (id: string) => string;
  moment: { now: number; dayEnds: number };
  /** How many of what is found and narrowed, but for the group, each group has. */
  counts: Record<Group, number>;
  shown: Phrase[];
}

/** Searched, narrowed and ordered; wherever phrases are listed it is the same. */
export function useListing(phrases: readonly Phrase[], { dayEnds }: { dayEnds: number }): Listing {
  const { i18n } = useTranslation();
  const [query, setQuery] = useState('');
  const [narrowing, setNarrowing] = useState<Narrowing>({ group: 'all' });
  const [order, setOrder] = useState<Order>('newest');
  useEffect(() => {
    const stop = new AbortController();
    prepareSearch(phrases, { signal: stop.signal });
    return () => stop.abort();
  }, [phrases]);
  const facets = useMemo(() => facetsOf(phrases), [phrases]);
  const packName = usePackNames(i18n.language, facets.packs.length > 0);
  const ordered = useMemo(() => inOrder(phrases, order), [phrases, order]);
  const found = useMemo(() => searchPhrases(ordered, query), [ordered, query]);
  const moment = { now: Date.now(), dayEnds };
  const narrowed = narrow(found, { ...narrowing, group: 'all' }, moment);
  return {
    query,
    setQuery,
    narrowing,
    setNarrowing,
    order,
    setOrder,
    facets,
    packName,
    moment,
    counts: countGroups(narrowed, moment),
    shown: narrow(narrowed, { group: narrowing.group }, moment),
  };
}

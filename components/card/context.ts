import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { CardModel } from './model';
import type { CardActions, CardStore } from './store';

export const StoreContext = createContext<CardStore | null>(null);

function useCardStore(): CardStore {
  const store = use(StoreContext);
  if (!store) throw new Error('The card is drawn inside its overlay');
  return store;
}

export function useCard<T>(select: (model: CardModel) => T): T {
  return useStore(useCardStore(), select);
}

export function useActions(): CardActions {
  return useCardStore().actions;
}

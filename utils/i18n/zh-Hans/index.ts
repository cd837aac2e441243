import { faults } from './faults';

export const zhHans = { faults };

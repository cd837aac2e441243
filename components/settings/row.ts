import type { ReactNode } from 'react';
import type { SettingKey, Settings } from '@/utils/settings/schema';

export const sections = [
  'reading',
  'chinese',
  'review',
  'library',
  'translation',
  'language',
  'data',
  'about',
] as const;
export type Section = (typeof sections)[number];
/** The sections that are made of rows. */
export type SettingSection = Exclude<Section, 'about'>;

export interface SectionProps {
  settings: Settings;
  onChange: <K extends SettingKey>(key: K, value: Settings[K]) => void;
}

/** By setting: the other device on which it was last chosen (its name may be empty), and when. */
export type Elsewhere = Partial<Record<string, { name: string; at: number }>>;

/** How a control is named and described by the row that it is in. */
export interface ControlIds {
  labelledBy: string;
  describedBy?: string;
}

/** One line of the form. */
export interface Row {
  /** The setting, or what else can be done in this line. */
  id: SettingKey | 'lookUp' | 'kept' | 'backup' | 'copies' | 'elsewhere' | 'engine' | 'forget';
  name: string;
  text?: string;
  /** What can be chosen, in words: a search finds the row by these too. */
  choices?: readonly string[];
  /** The control gets a line of its own. */
  wide?: boolean;
  /** It matters only after another choice: left out of its section, though a search still finds it. */
  idle?: boolean;
  /** Absent in a row that only says something. */
  control?: (ids: ControlIds) => ReactNode;
  /** On which other device it was chosen, in words. */
  from?: string;
}

/** The rows that have every word of `query` in what a reader sees of them, whatever its case. */
export function matching(rows: readonly Row[], query: string): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, text = '', choices = [] }) => {
    const said = [name, text, ...choices].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

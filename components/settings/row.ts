import type { ReactNode } from 'react';
import type { SettingKey, Settings } from '@/utils/settings/schema';

export const sections = ['reading', 'chinese', 'review', 'library', 'language', 'about'] as const;
export type Section = (typeof sections)[number];
/** The sections that have something to set. */
export type SettingSection = Exclude<Section, 'about'>;

export interface SectionProps {
  settings: Settings;
  onChange: <K extends SettingKey>(key: K, value: Settings[K]) => void;
}

/** How a control is named and described by the row that it is in. */
export interface ControlIds {
  labelledBy: string;
  describedBy?: string;
}

/** One line of the form. */
export interface Row {
  /** The setting, or what else can be done in this line. */
  id: SettingKey | 'lookUp';
  name: string;
  text?: string;
  /** What can be chosen, in words: a search finds the row by these too. */
  choices?: readonly string[];
  /** The control gets a line of its own. */
  wide?: boolean;
  /** It matters only after another choice: left out of its section, though a search still finds it. */
  idle?: boolean;
  control: (ids: ControlIds) => ReactNode;
}

/** The rows that have every word of `query` in what a reader sees of them, whatever its case. */
export function matching(rows: readonly Row[], query: string): Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, text = '', choices = [] }) => {
    const said = [name, text, ...choices].join('\n').toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

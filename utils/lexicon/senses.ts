import type { Reference, Sense } from './types';

const spoken = ({ simplified, pinyin }: Reference) => simplified + (pinyin && ` [${pinyin}]`);

const links: Record<NonNullable<Sense['refers']>['kind'], string> = {
  see: 'see',
  variant: 'variant of',
  abbreviation: 'abbr. for',
  'also-written': 'also written',
  'also-pronounced': 'also pronounced',
};

/** A sense as one line of text: labels, meaning, where it leads, measure words. */
export function senseText({ text, labels: named, refers, classifiers }: Sense): string {
  const parts: string[] = [];
  if (named) parts.push(`(${named.join(', ')})`);
  if (text) parts.push(text);
  if (refers) {
    const to = spoken(refers.to).trim();
    if (text === 'used in') parts.push(to);
    else parts.push(text ? `(${links[refers.kind]} ${to})` : `${links[refers.kind]} ${to}`);
  }
  if (classifiers) parts.push(`(measure word: ${classifiers.map(spoken).join(', ')})`);
  return parts.join(' ');
}

/** English as it is looked for: words bare of endings, and words that people use for one another. */

/** Words that every sentence has. */
const empty = new Set(
  'a an the i im you youre youve it its is are am be to of in on at for with and or so this that these those my your me we us our he she they do does did dont can could would will should has have had ive was were what whats hows there here just very too really some any please one get got let lets more most sth sb as by if about'.split(
    ' ',
  ),
);

/** The words of a text, each once, without those that every sentence has; with them where there are no others. */
export function wordsOf(text: string): string[] {
  const all =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[’'\p{M}]/gu, '')
      .match(/[a-z0-9+]+/g) ?? [];
  const telling = all.filter((word) => !empty.has(word));
  return [...new Set((telling.length > 0 ? telling : all).map(stem))];
}

/** The telling words of a query as they are written, for the dictionary, which knows no endings. */
export function tellingWords(text: string): string[] {
  const all = text.toLowerCase().match(/[a-z0-9][a-z0-9'’]*/g) ?? [];
  const telling = all.filter((word) => !empty.has(word.replaceAll(/['’]/g, '')));
  return telling.length > 0 ? telling : all;
}

/** English endings off, as far as one rule goes: looks, looking and looked are look. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed)$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/e$/, '');
}

/** Words of which one is typed and another is written. */
const alike = [
  'thank thanks grateful appreciate ty thx',
  'pretty beautiful gorgeous lovely stunning good-looking nice',
  'delicious tasty yummy mouthwatering yum',
  'funny hilarious lol haha laugh lmao rofl',
  'amazing awesome great incredible fantastic brilliant wow excellent stunning',
  'cheap cheaper inexpensive affordable budget',
  'dupe alternative stand-in replica knockoff',
  'expensive pricey dear costly overpriced',
  'price cost',
  'buy purchase bought shop order',
  'store shop',
  'cute adorable sweet',
  'sad upset heartbroken',
  'tired exhausted worn',
  'congratulations congrats',
  'recipe cook',
  'tutorial guide steps',
  'outfit clothes look fit ootd style',
  'hair haircut hairstyle',
  'location place where address spot',
  'explain mean meaning',
  'photo picture pic image shot',
  'dog puppy',
  'cat kitty kitten',
  'envy jealous envious',
  'scam rip-off fraud',
  'recommend suggest',
  'friend buddy bestie pal',
  'work job office',
  'exam test',
  'sick ill unwell',
  'slim thin skinny',
  'gym workout exercise fitness',
  'skin complexion',
  'embarrassed embarrassing awkward cringe',
  'agree agreed true exactly',
  'sorry apologise apologize',
  'bye goodbye farewell',
  'hello hi hey',
  'colour color shade',
  'worth worthwhile',
  'trendy fashionable stylish hip',
  'popular viral hit',
  'relatable same',
  'die dying dead',
  'boyfriend girlfriend partner',
  'movie film',
  'hungry starving',
  'fan stan',
  'idol celebrity star',
].map((line) => [...new Set(line.split(' ').map((word) => stem(word.replaceAll('-', ''))))]);

const others = new Map<string, readonly string[]>();
for (const group of alike) {
  for (const word of group) {
    const there = others.get(word) ?? [];
    others.set(word, [...new Set([...there, ...group.filter((other) => other !== word)])]);
  }
}

/** What else is written for a stemmed word. */
export const alikeOf = (word: string): readonly string[] => others.get(word) ?? [];

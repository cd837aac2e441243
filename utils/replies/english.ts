/** English as it is looked for: words bare of endings, and words that people use for one another. */

/** Words that every sentence has. */
const empty = new Set(
  'a an the i you it is are am be been to of in on at for with and or so this that these those my your me we us our he him his she her they them their do does did done can cannot could would will should has have had was were what which there here just very too really some any please one get let more most also than sth sb as by if about not no im youre ive its whats hows dont didnt cant'.split(
    ' ',
  ),
);

/** Small letters without accents, and short forms written out: “what’s” is “what is”, “don’t” is “do not”. */
function plain(text: string): string {
  const small = text.toLowerCase();
  const bare = /[^ -~]/.test(small)
    ? small.replaceAll('’', "'").normalize('NFKD').replaceAll(/\p{M}/gu, '')
    : small;
  if (!bare.includes("'")) return bare;
  return bare
    .replaceAll(/\bcan't\b/g, 'cannot')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/\b(what|where|who|how|it|that|there|here|let)'s\b/g, '$1 is')
    .replaceAll(/'(?:s|re|ve|ll|d|m)\b/g, '')
    .replaceAll("'", '');
}

/** All words of a text in order, bare of endings. */
const allOf = (text: string) =>
  (plain(text).match(/[a-z0-9+]+/g) ?? []).map((word) => ({ word, stem: stem(word) }));

/** The words of a text, each once, without those that every sentence has; with them where there are no others. */
export function wordsOf(text: string): string[] {
  return partsOf(text).telling;
}

/** The words of a text, each once: those that tell something, those that every sentence has, and all in order as one phrase. */
export function partsOf(text: string): { telling: string[]; slight: string[]; phrase: string } {
  const all = allOf(text);
  const telling = all.filter(({ word }) => !empty.has(word));
  const slight = telling.length > 0 ? all.filter(({ word }) => empty.has(word)) : [];
  const once = (words: typeof all) => [...new Set(words.map((each) => each.stem))];
  return {
    telling: once(telling.length > 0 ? telling : all),
    slight: once(slight),
    phrase: all.map((each) => each.stem).join(' '),
  };
}

/** The telling words of a query as they are written, for the dictionary, which knows no endings. */
export function tellingWords(text: string): string[] {
  const all = plain(text).match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => !empty.has(word));
  return telling.length > 0 ? telling : all;
}

/** Forms that no rule leads to. */
const irregular = new Map(
  [
    'buy bought',
    'go went gone',
    'eat ate eaten',
    'make made',
    'get got gotten',
    'see saw seen',
    'feel felt',
    'find found',
    'lose lost loss',
    'wear wore worn',
    'take took taken',
    'think thought',
    'tell told',
    'say said',
    'write wrote written',
    'teach taught',
    'sell sold',
    'pay paid',
    'send sent',
    'spend spent',
    'meet met',
    'sleep slept asleep',
    'forget forgot forgotten',
    'break broke broken',
    'choose chose chosen choice',
    'cut cutting',
    'run ran',
    'draw drew drawn',
    'drink drank drunk',
    'fall fell fallen',
    'cry cried cries',
    'try tried tries',
    'dry dried',
    'die died dying dead',
    'lie lying',
    'lens lenses',
    'child children kids kid',
    'good better best',
    'bad worse worst',
    'cheap cheaper cheapest',
    'cute cuter cutest',
    'small smaller smallest',
    'big bigger biggest',
    'tall taller tallest',
    'long longer longest',
    'short shorter shortest',
    'thin thinner thinnest',
    'fat fatter fattest',
    'young younger youngest',
    'nice nicer nicest',
    'near nearby nearest',
    'translate translation',
    'recommend recommendation',
    'explain explanation',
    'reserve reservation',
    'congratulate congratulation congratulations congrats',
    'invite invitation',
    'arrive arrival',
    'renovate renovation',
    'decorate decoration',
    'collaborate collaboration collab',
    'moisturise moisturize moisturising moisturizing',
    'apologise apologize apology apologies',
    'colour color colours colors coloured',
    'flavour flavor flavours flavors',
    'favourite favorite favourites favorites',
    'grey gray',
    'humour humor',
    'mum mom mommy mummy',
    'cosy cozy',
    'organise organize organised organized',
    'practise practice',
  ].flatMap((line) => {
    const [bare = '', ...forms] = line.split(' ');
    return [bare, ...forms].map((form) => [form, bare] as const);
  }),
);

/** Words come again and again: each is bared once. */
const bared = new Map<string, string>();

/** English endings off, as far as one rule goes: looks, looking and looked are look. */
export function stem(word: string): string {
  const there = bared.get(word);
  if (there !== undefined) return there;
  const found = irregular.get(word) ?? withoutEnding(word);
  bared.set(word, found);
  return found;
}

function withoutEnding(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const bare = word
    .replace(/ie(?:s|st|r)$/, 'y')
    .replace(/(?<=sh|ch|x|ss)es$/, '')
    .replace(/(?<=....)ly$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/(?<=[aeiouy].*[^e])(?:ing|ed)$/, '')
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/e$/, '');
  return irregular.get(bare) ?? bare;
}

/** Words of which one is typed and another is written. */
const alike = [
  'thank thanks grateful appreciate ty thx gratitude',
  'pretty beautiful gorgeous lovely stunning good-looking attractive',
  'nice good great',
  'handsome good-looking',
  'delicious tasty yummy mouthwatering yum',
  'funny hilarious lol haha laugh lmao rofl joke comedy',
  'amazing awesome great incredible fantastic brilliant wow excellent stunning impressive wonderful superb',
  'cheap inexpensive affordable budget',
  'dupe alternative stand-in replica knockoff substitute',
  'expensive pricey dear costly overpriced',
  'price cost charge fee',
  'buy purchase shop order get',
  'store shop boutique',
  'cute adorable sweet',
  'sad upset heartbroken unhappy',
  'happy glad joy cheerful delighted',
  'angry mad furious annoyed',
  'scared afraid frightened terrified scary',
  'tired exhausted worn weary',
  'congratulate congratulations congrats',
  'recipe cook',
  'tutorial guide steps lesson',
  'outfit clothes look fit ootd style clothing wear',
  'hair haircut hairstyle hairdo',
  'location place where address spot',
  'explain mean meaning',
  'photo picture pic image shot photograph',
  'dog puppy',
  'cat kitty kitten',
  'envy jealous envious',
  'scam rip-off fraud con',
  'recommend suggest',
  'friend buddy bestie pal mate',
  'work job office',
  'exam test',
  'sick ill unwell',
  'slim thin skinny',
  'gym workout exercise fitness',
  'skin complexion',
  'embarrassed embarrassing awkward cringe',
  'agree agreed true exactly',
  'sorry apologise',
  'bye goodbye farewell',
  'hello hi hey',
  'colour shade',
  'worth worthwhile',
  'trendy fashionable stylish hip',
  'popular viral hit trending',
  'relatable same',
  'boyfriend girlfriend partner',
  'movie film',
  'hungry starving',
  'fan stan',
  'idol celebrity star',
  'vacation holiday',
  'flat apartment',
  'trip travel journey',
  'mad crazy insane',
  'weird strange odd',
  'stupid dumb silly',
  'smart clever intelligent',
  'fast quick rapid',
  'start begin',
  'beginner newbie novice',
  'ad advert advertisement sponsored',
  'post note',
  'message dm text',
  'phone mobile',
  'rich wealthy',
  'fat chubby plump',
  'makeup cosmetics',
  'pimple spot acne zit',
  'moisturise hydrate',
  'parcel package delivery',
  'ship post send',
  'refund return',
  'noisy loud',
  'crowd crowded packed busy',
  'mum mother',
  'dad father',
  'baby infant newborn',
  'child kid',
  'holiday festival',
  'quit resign',
  'salary wage pay',
  'boss manager',
  'coworker colleague',
  'gossip rumour',
  'secret hidden',
  'real genuine authentic',
  'fake counterfeit',
  'kind gentle',
  'comfortable comfy cosy',
  'relax chill calm',
  'healing soothing comforting',
  'excited thrilled',
  'spicy hot',
  'freezing cold',
  'teach learn',
  'speak say talk',
  'lazy idle',
  'ugly hideous',
  'disgusting gross nasty',
  'love like adore',
  'want wish',
  'help assist',
  'shy timid',
  'lonely alone',
  'brave courage',
  'luck lucky fortune',
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

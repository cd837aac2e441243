import { expect, test } from 'vitest';
import { builtLexicon } from './files';

const lexicon = await builtLexicon();

test.each([
  ['银行行长', 'yín háng háng zhǎng'],
  ['重新考虑这个重点', 'chóng xīn kǎo lǜ zhè ge zhòng diǎn'],
  ['你得早点去', 'nǐ děi zǎo diǎn qù'],
  ['他跑得很快', 'tā pǎo de hěn kuài'],
  ['慢慢地走', 'màn màn de zǒu'],
  ['怎么也睡不着', 'zěn me yě shuì bù zháo'],
  ['什么时候还钱', 'shén me shí hou huán qián'],
  ['三十五只猫', 'sān shí wǔ zhī māo'],
  ['P图', '- tú'],
  ['打卡机', 'dǎ kǎ jī'],
  ['吃𩠌', 'chī sòng'],
  ['好！[笑哭R]a', 'hǎo - - xiào kū - - -'],
])('%s is read %s', async (text, readings) => {
  expect((await lexicon.pinyin(text)).map((reading) => reading ?? '-').join(' ')).toBe(readings);
});

test.each([
  ['一个', 'yí gè'],
  ['一天', 'yì tiān'],
  ['一起', 'yì qǐ'],
  ['不是', 'bú shì'],
  ['不好', 'bù hǎo'],
  ['看一看', 'kàn yi kàn'],
  ['第一次', 'dì yī cì'],
  ['十一个', 'shí yī gè'],
  ['一月', 'yī yuè'],
  ['一百', 'yì bǎi'],
  ['不', 'bù'],
])('with the change of tone %s is spoken %s', async (text, readings) => {
  expect((await lexicon.pinyin(text, { toneChange: true })).join(' ')).toBe(readings);
});

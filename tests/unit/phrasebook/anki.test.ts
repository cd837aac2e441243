import { describe, expect, it } from 'vitest';
import { toneMarked } from '@/utils/lexicon/syllables';
import { ankiText } from '@/utils/phrasebook/anki';
import { context, phrase } from './sample';

describe('the text file for Anki', () => {
  it('is what Anki documents', () => {
    const text = ankiText(
      [
        phrase({ tags: ['skin care', '口红'] }),
        phrase({
          id: '#2',
          simplified: '<b>&',
          explanation: 'one\ntwo',
          gloss: 'a "quote"',
          note: 'tab\there',
          contexts: [
            { ...context, sentence: '草 <script>', start: 0, end: 1, url: undefined },
            { ...context, sentence: '种\n草', start: 2, end: 3 },
          ],
        }),
      ],
      { deck: 'Little Red Words', pinyin: toneMarked },
    );
    const url = context.url;
    expect(text.split('\n')).toEqual([
      '#separator:Tab',
      '#html:true',
      '#deck:Little Red Words',
      '#columns:Id\tHanzi\tTraditional\tPinyin\tMeaning\tExplanation\tSentence\tNote\tLink\tTags',
      '#tags column:10',
      `phrase-1\t种草\t種草\tzhòng cǎo\tto be sold on something\tSomeone made you want it.\t我被这支口红<b>种草</b>了\t\t${url}\tskin_care 口红`,
      `"#2"\t&lt;b&gt;&amp;\t種草\tzhòng cǎo\t"a ""quote"""\tone<br>two\t<b>草</b> &lt;script&gt;<br>种<br><b>草</b>\t"tab\there"\t${url}\t`,
      '',
    ]);
  });

  it('has its head, and no more, when there are no phrases', () => {
    expect(ankiText([], { deck: 'x', pinyin: String }).trimEnd().split('\n')).toHaveLength(5);
  });
});

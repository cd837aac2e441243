import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { type ReactNode, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { glossOf } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import { Prose } from '@/components/word/prose';
import { LookUpContext } from '@/components/word/readable';
import { Senses } from '@/components/word/senses';
import type { Sense } from '@/utils/lexicon/types';
import { Characters } from './characters';
import type { Lead, Shown } from './choice';
import { useActions } from './context';

/** How many senses of the dictionary stand below the glossary's own explanation before it is unfolded. */
const folded = 2;

/** What lies behind the meaning: how it is used, the dictionary, other readings, the other words under the pointer. */
export function More({ shown }: { shown: Shown }) {
  const { t } = useTranslation('card');
  const { t: tWord } = useTranslation('word');
  const { entry, dictionary, readings, namesakes, next } = shown;
  const { glossary } = entry;
  const usage = glossary && [
    ...(glossary.sayIt === 'safe' ? [] : [tWord(`sayIts.${glossary.sayIt}`)]),
    ...(glossary.era === 'settled' ? [] : [tWord(`eras.${glossary.era}`)]),
  ];
  return (
    <section className="card-sec">
      {usage && usage.length > 0 && <Row name={t('usage')}>{usage.join(tWord('betweenSentences'))}</Row>}
      {glossary?.resembles && (
        <Row name={t('resembles')}>
          <span lang="en">
            <Prose text={glossary.resembles} />
          </span>
        </Row>
      )}
      {dictionary.length > 0 && <Dictionary senses={dictionary} />}
      {readings.map((lead, index) => (
        <LeadRow key={lead.entry.id} name={index === 0 ? t('alsoRead') : ''} lead={lead} />
      ))}
      {namesakes.map((lead, index) => (
        <LeadRow key={lead.entry.id} name={index === 0 ? t('also') : ''} lead={lead} />
      ))}
      <Characters word={entry.simplified} pinyin={entry.pinyin} />
      {next && <LeadRow name={t('next')} lead={next} testId="card-next" keys="ArrowRight" />}
    </section>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="row">
      <span className="row-name">{name}</span>
      <span className="row-body">{children}</span>
    </div>
  );
}

function Dictionary({ senses }: { senses: Sense[] }) {
  const { t } = useTranslation('card');
  const [open, setOpen] = useState(false);
  const unfolds = senses.length > folded;
  return (
    <div className="row">
      <span className="row-name">{t('dictionary')}</span>
      <div className="row-body">
        <Senses senses={open ? senses : senses.slice(0, folded)} />
      </div>
      {unfolds && (
        <button
          type="button"
          className="row-fold"
          aria-expanded={open}
          aria-label={t(open ? 'fewerSenses' : 'allSenses')}
          title={t(open ? 'fewerSenses' : 'allSenses')}
          onClick={() => setOpen(!open)}
        >
          <ChevronDown className="i s" aria-hidden />
        </button>
      )}
    </div>
  );
}

/** A row that leads to another entry, which takes the card's place. */
function LeadRow({ name, lead, testId, keys }: { name: string; lead: Lead; testId?: string; keys?: string }) {
  const { choose } = useActions();
  const { script, reading } = use(HabitsContext);
  const { pinyin } = lead.entry;
  const { text, lang } = inScript(lead.entry, script);
  return (
    <button
      type="button"
      className="row row-lead"
      aria-keyshortcuts={keys}
      data-testid={testId}
      onClick={() => choose(lead.choice)}
    >
      <span className="row-name">{name}</span>
      <span className="row-body">
        <Hanzi text={text} lang={lang} size={16} />{' '}
        {pinyin && reading !== 'none' && (
          <>
            <Pinyin numbered={pinyin} joined />{' '}
          </>
        )}
        {/* The row is a button already: nothing in it is another. */}
        <LookUpContext value={null}>
          <span lang="en">
            <Prose text={glossOf(lead.entry)} />
          </span>
        </LookUpContext>
      </span>
      <ChevronRight className="i s" aria-hidden />
    </button>
  );
}

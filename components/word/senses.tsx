import { Fragment, use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reference, Sense } from '@/utils/lexicon/types';
import { HabitsContext, inScript } from './habits';
import { Pinyin } from './pinyin';
import { Prose } from './prose';
import { Readable } from './readable';

/** The senses of a dictionary entry, numbered when there is more than one. */
export function Senses({ senses }: { senses: readonly Sense[] }) {
  const size = senses.length > 9 ? ' ten' : senses.length === 1 ? ' single' : '';
  return (
    <ol className={`senses${size}`}>
      {senses.map((sense, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a dictionary's senses never change place
        <li key={index}>
          <span>
            <OneSense sense={sense} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function OneSense({ sense }: { sense: Sense }) {
  const { t } = useTranslation('word');
  return (
    <>
      {sense.labels?.map((label) => (
        <span key={label} className="aside" lang="en">
          ({label}){' '}
        </span>
      ))}
      {sense.text && (
        <span lang="en">
          <Prose text={sense.text} />
        </span>
      )}
      {sense.refers && (
        <>
          {sense.text && '; '}
          {t(`refers.${sense.refers.kind}`)} <Referred to={sense.refers.to} />
        </>
      )}
      {sense.classifiers && sense.classifiers.length > 0 && (
        <span className="aside">
          {' ('}
          {t('countedWith')}{' '}
          {sense.classifiers.map((classifier, index) => (
            <Fragment key={classifier.simplified}>
              {index > 0 && ', '}
              <Referred to={classifier} />
            </Fragment>
          ))}
          )
        </span>
      )}
    </>
  );
}

function Referred({ to }: { to: Reference }) {
  const { script, reading } = use(HabitsContext);
  const { text, lang } = inScript(to, script);
  return (
    <>
      <Readable text={text} lang={lang} word />
      {to.pinyin && reading !== 'none' && (
        <>
          {' '}
          <Pinyin numbered={to.pinyin} joined />
        </>
      )}
    </>
  );
}

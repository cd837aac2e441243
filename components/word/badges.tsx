import { useTranslation } from 'react-i18next';
import type { WordEntry } from '@/utils/messages';

/** Where a word comes from and what kind it is: Xiaohongshu, its topic, its register, its HSK level. */
export function Badges({ entry }: { entry: Pick<WordEntry, 'source' | 'hsk' | 'glossary'> }) {
  const { t } = useTranslation('word');
  const { glossary } = entry;
  const topic = glossary?.topics[0];
  return (
    <div className="badges">
      {entry.source === 'glossary' && <span className="badge red">{t('xiaohongshu')}</span>}
      {topic && <span className="badge">{t(`topics.${topic}`)}</span>}
      {glossary && glossary.register !== 'plain' && (
        <span className="badge">{t(`registers.${glossary.register}`)}</span>
      )}
      {glossary?.era === 'dated' && <span className="badge ochre">{t('dated')}</span>}
      {entry.hsk && <span className="badge">{t('hsk', { level: entry.hsk })}</span>}
      {entry.source === 'cedict' && <span className="badge">{t('dictionary')}</span>}
    </div>
  );
}

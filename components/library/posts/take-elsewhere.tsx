import { Check, Copy, FileText, Globe, Languages } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import '../keeping.css';

export const ways = ['copyMarkdown', 'copyPinyin', 'saveMarkdown', 'saveHtml'] as const;
export type Way = (typeof ways)[number];

const icons = { copyMarkdown: Copy, copyPinyin: Languages, saveMarkdown: FileText, saveHtml: Globe };

/** The ways in which one post goes elsewhere. */
export function TakeElsewhere({
  done,
  onTake,
}: {
  /** The copy that was made last, while it is worth saying. */
  done?: Way;
  onTake: (way: Way) => void;
}) {
  const { t } = useTranslation('keeping');
  return (
    <section className="keep-ways" aria-labelledby="take-elsewhere" data-testid="take-elsewhere">
      <h2 className="display" id="take-elsewhere">
        {t('takeElsewhere')}
      </h2>
      {ways.map((way) => {
        const copied = done === way && way.startsWith('copy');
        return (
          <Button
            key={way}
            size="sm"
            kind="ghost"
            icon={copied ? Check : icons[way]}
            data-testid={`take-${way}`}
            onClick={() => onTake(way)}
          >
            <span aria-live="polite">{copied ? t('copied') : t(way)}</span>
          </Button>
        );
      })}
    </section>
  );
}

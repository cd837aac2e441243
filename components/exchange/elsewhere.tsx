import { Send, Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';

/** The phrasebook for other programs: as a spreadsheet, and straight into Anki. */
export function Elsewhere({ onSheet, onAnki }: { onSheet: () => void; onAnki: () => void }) {
  const { t } = useTranslation('exchange');
  return (
    <section className="bak ex-elsewhere">
      <h2 className="display">{t('elsewhere')}</h2>
      <p className="bak-why">{t('elsewhereText')}</p>
      <ul className="bak-list">
        <li>
          <div>
            <b id="export-csv">{t('sheet')}</b>
            <p>{t('sheetText')}</p>
          </div>
          <Button icon={Table} data-testid="export-csv" aria-describedby="export-csv" onClick={onSheet}>
            {t('sheetSave')}
          </Button>
        </li>
        <li>
          <div>
            <b id="send-anki">{t('anki')}</b>
            <p>{t('ankiText')}</p>
          </div>
          <Button icon={Send} data-testid="send-anki" aria-describedby="send-anki" onClick={onAnki}>
            {t('ankiSend')}
          </Button>
        </li>
      </ul>
    </section>
  );
}

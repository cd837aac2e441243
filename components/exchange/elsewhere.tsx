import { FileInput, Send, Table } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';

/** Words from other programs and for them: lists in, a spreadsheet and Anki out. */
export function Elsewhere({
  onList,
  onSheet,
  onAnki,
}: {
  onList: (file: File) => void;
  onSheet: () => void;
  onAnki: () => void;
}) {
  const { t } = useTranslation('exchange');
  const list = useId();
  return (
    <section>
      <h2 className="display">{t('elsewhere')}</h2>
      <p className="bak-why">{t('elsewhereText')}</p>
      <ul className="bak-list ex-list">
        <li>
          <div>
            <b>{t('list')}</b>
            <p>{t('listText')}</p>
          </div>
          {/* As for backups: the input is there for keyboards, the label is what one sees of it. */}
          <input
            id={list}
            className="sr"
            type="file"
            accept=".txt,.csv,.tsv,text/plain,text/csv"
            data-testid="import-list"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              target.value = '';
              if (chosen) onList(chosen);
            }}
          />
          <label className="btn" htmlFor={list}>
            <FileInput className="i s" />
            {t('listChoose')}
          </label>
        </li>
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

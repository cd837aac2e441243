import { Archive, BookOpen, Download, FileText, Upload } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';

export const copies = ['json', 'archive', 'markdown', 'anki'] as const;
export type Copy = (typeof copies)[number];

const parts = {
  json: { name: 'exportJson', text: 'exportJsonText', icon: Download },
  archive: { name: 'keeping:exportAll', text: 'keeping:exportAllText', icon: Archive },
  markdown: { name: 'exportMarkdown', text: 'exportMarkdownText', icon: FileText },
  anki: { name: 'exportAnki', text: 'exportAnkiText', icon: BookOpen },
} as const;

/** Taking copies out, bringing a backup or a list of words in. */
export function Backup({
  busy,
  notice,
  progress,
  onExport,
  onFile,
  children,
}: {
  /** While a file is read or brought in: what is being done. */
  busy?: string;
  notice?: ReactNode;
  /** How far what takes long is. */
  progress?: ReactNode;
  onExport: (copy: Copy) => void;
  onFile: (file: File) => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation(['library', 'keeping']);
  const file = useId();
  return (
    <div className="bak">
      <h1 className="display">{t('backup')}</h1>
      <div aria-live="polite">{notice}</div>
      {progress}
      <section>
        <h2 className="display">{t('takeOut')}</h2>
        <p className="bak-why">{t('takeOutText')}</p>
        <ul className="bak-list">
          {copies.map((copy) => {
            const { name, text, icon } = parts[copy];
            return (
              <li key={copy}>
                <div>
                  <b id={`export-${copy}`}>{t(name)}</b>
                  <p>{t(text)}</p>
                </div>
                <Button
                  kind={copy === 'json' ? 'seal' : undefined}
                  icon={icon}
                  data-testid={`export-${copy}`}
                  aria-describedby={`export-${copy}`}
                  onClick={() => onExport(copy)}
                >
                  {t('download')}
                </Button>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2 className="display">{t('bringIn')}</h2>
        <p className="bak-why">{t('bringInText')}</p>
        {/* The input itself is there for keyboards and screen readers, the label is what one sees of it. */}
        <input
          id={file}
          className="sr"
          type="file"
          data-testid="import"
          disabled={busy !== undefined}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // So that the same file, mended, can be chosen again.
            target.value = '';
            if (chosen) onFile(chosen);
          }}
        />
        <label className="btn" htmlFor={file}>
          <Upload className="i s" />
          {busy ?? t('chooseFile')}
        </label>
      </section>
      {children}
    </div>
  );
}

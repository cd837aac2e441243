import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';

/** What is laid out of a text of the reader's own: a long article, not a book. */
const longest = 20_000;

/** A box for a text from elsewhere. */
export function Paste({
  onRead,
  head,
  foot,
}: {
  onRead: (text: string) => void;
  head?: ReactNode;
  foot?: ReactNode;
}) {
  const { t, i18n } = useTranslation('bilingual');
  const [text, setText] = useState('');
  const [bare, setBare] = useState(false);
  const hint = useId();
  const read = () => {
    const chinese = /\p{Script=Han}/u.test(text);
    setBare(!chinese);
    if (chinese) onRead(text.slice(0, longest));
  };
  return (
    <div className="paste">
      {head}
      <textarea
        className="paste-box"
        lang="zh-Hans"
        rows={6}
        value={text}
        aria-label={t('paste')}
        aria-describedby={hint}
        placeholder={t('pasteHint')}
        onChange={({ target }) => {
          setText(target.value);
          setBare(false);
        }}
        onKeyDown={(event) => (event.ctrlKey || event.metaKey) && event.key === 'Enter' && read()}
      />
      <p id={hint} className="paste-hint" role="status">
        {bare
          ? t('noChinese')
          : text.length > longest &&
            t('tooLong', { limit: new Intl.NumberFormat(i18n.language).format(longest) })}
      </p>
      <div className="paste-do">
        <Button kind="seal" disabled={text.trim() === ''} onClick={read}>
          {t('read')}
        </Button>
        {foot}
      </div>
    </div>
  );
}

import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A long text of the package that is read once it is unfolded. */
export function Paper({
  title,
  load,
  children,
}: {
  title: string;
  load: () => Promise<string>;
  children: (text: string) => ReactNode;
}) {
  const { t } = useTranslation('options');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>();
  useEffect(() => {
    if (!open) return;
    let gone = false;
    load().then(
      (read) => !gone && setText(read),
      (error: unknown) => {
        console.error(error);
        if (!gone) setText(null);
      },
    );
    return () => {
      gone = true;
    };
  }, [open, load]);
  return (
    <details className="paper" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {text === null && <p role="alert">{t('paperUnreadable')}</p>}
      {text && children(text)}
    </details>
  );
}

/** A text with headings, paragraphs and lists as Markdown writes them; its first heading is left to what is around it. */
export function Headed({ text }: { text: string }) {
  return text
    .split(/\n{2,}/)
    .filter((block) => !block.startsWith('# '))
    .map((block) => {
      if (block.startsWith('## ')) return <h3 key={block}>{block.slice(3)}</h3>;
      if (!block.startsWith('- ')) return <p key={block}>{joined(block)}</p>;
      return (
        <ul key={block}>
          {block.split(/^- /m).flatMap((item) => (item ? [<li key={item}>{joined(item)}</li>] : []))}
        </ul>
      );
    });
}

/** A line that was broken to fit the file is one. */
function joined(block: string): string {
  return block.trim().replace(/\s*\n\s*/g, ' ');
}

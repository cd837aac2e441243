import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostKind } from '@/utils/store/model';

/** The quiet grounds of covers without a picture. */
const grounds = 4;
/** The longest line of a cover, in characters. */
const line = 7;
const lines = 3;

/** The head of a card: the first picture of the post, else its first words, set large. */
export function Cover({
  id,
  text,
  kind,
  picture,
}: {
  id: string;
  text: string;
  kind: PostKind;
  /** An image, when one is kept. */
  picture?: { url: string; width: number; height: number };
}) {
  return (
    <div className="cover" data-ground={groundOf(id)} aria-hidden="true">
      {picture ? (
        <img
          src={picture.url}
          alt=""
          style={{ aspectRatio: `${picture.width} / ${Math.min(picture.height, (picture.width * 4) / 3)}` }}
          draggable={false}
        />
      ) : (
        <CoverText text={text} />
      )}
      {kind === 'video' && (
        <span className="cover-play">
          <Play className="i s" />
        </span>
      )}
    </div>
  );
}

function CoverText({ text }: { text: string }): ReactNode {
  const { t } = useTranslation('common');
  if (!text) return <span className="cover-text untitled">{t('untitled')}</span>;
  return (
    <span className="cover-text" lang="zh-Hans">
      {coverLines(text).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </span>
  );
}

/** The first words of a title in a few short lines, broken where the title pauses. */
export function coverLines(text: string): string[] {
  const clauses = text.split(/[\s，。！？；：、｜|~～…!?,.]+/u).filter(Boolean);
  const broken: string[] = [];
  for (const clause of clauses) {
    const characters = [...clause];
    const size = Math.ceil(characters.length / Math.ceil(characters.length / line));
    for (let at = 0; at < characters.length && broken.length < lines; at += size) {
      const piece = characters.slice(at, at + size).join('');
      if (!broken.includes(piece)) broken.push(piece);
    }
  }
  return broken.length > 0 ? broken : [text.slice(0, line)];
}

function groundOf(id: string): number {
  return Number.parseInt(id.slice(-4), 16) % grounds;
}

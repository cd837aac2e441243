import { Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostKind } from '@/utils/store/model';
import './cover.css';

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
    <div className="post-cover" data-ground={groundOf(id)} aria-hidden="true">
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

/** The first words of a title in a few short lines, broken where the title pauses, never inside a Latin word. */
export function coverLines(text: string): string[] {
  const broken: string[] = [];
  for (const clause of text.split(/[\s，。！？；：、｜|~～…!?,.（）()「」“”]+/u).filter(Boolean)) {
    const units = clause.match(/[\p{Script=Latin}\d]+|./gsu) ?? [];
    const width = (some: string[]) => some.reduce((sum, unit) => sum + widthOf(unit), 0);
    const most = Math.max(1, width(units) / Math.ceil(width(units) / line));
    let piece: string[] = [];
    for (const unit of units) {
      if (piece.length > 0 && width(piece) + widthOf(unit) / 2 > most) {
        broken.push(piece.join(''));
        piece = [];
      }
      piece.push(unit);
    }
    broken.push(piece.join(''));
  }
  return broken.length > 0 ? [...new Set(broken)].slice(0, lines) : [text.slice(0, line)];
}

/** In hanzi. */
function widthOf(unit: string): number {
  return /^[\p{Script=Latin}\d]/u.test(unit) ? unit.length * 0.55 : 1;
}

function groundOf(id: string): number {
  return Number.parseInt(id.slice(-4), 16) % grounds;
}

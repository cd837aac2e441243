import HanziWriter from 'hanzi-writer';
import { Pencil, Play, SkipForward } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import type { Strokes } from '@/utils/characters/characters';

const size = 220;

/** What is going on in the box, which is also said: how many strokes are written, and how practice goes. */
type Said =
  | { key: 'strokes' }
  | { key: 'strokeOf'; number: number }
  | { key: 'practise'; number: number }
  | { key: 'again'; number: number }
  | { key: 'done'; mistakes: number };

/** A character written stroke by stroke, and a place to write it. */
export function StrokeBox({
  character,
  strokes,
  theme,
}: {
  character: string;
  strokes: Strokes;
  /** Another theme, other colours. */
  theme: string;
}) {
  const { t } = useTranslation('characters');
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<HanziWriter>(null);
  /** The strokes that are written one by one; null while nothing of that kind goes on. */
  const step = useRef<number | null>(null);
  const practising = useRef(false);
  const [said, setSaid] = useState<Said>({ key: 'strokes' });
  const all = strokes.strokes.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: its colours are those of the theme
  useEffect(() => {
    const node = box.current!;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const colour = (name: string) => {
      node.style.color = `var(--${name})`;
      const { color } = getComputedStyle(node);
      node.style.color = '';
      return color || '#888';
    };
    writer.current = HanziWriter.create(node, character, {
      width: size,
      height: size,
      padding: 12,
      // Its own loader would ask a server.
      charDataLoader: () => strokes,
      strokeColor: colour('ink'),
      radicalColor: colour('cinnabar'),
      outlineColor: colour('line'),
      drawingColor: colour('ink-2'),
      highlightColor: colour('jade'),
      drawingWidth: 24,
      delayBetweenStrokes: still ? 600 : 250,
      // Strokes then appear one after the other, and nothing moves.
      ...(still && { strokeAnimationSpeed: 1000, strokeFadeDuration: 0, drawingFadeDuration: 0 }),
    });
    step.current = null;
    practising.current = false;
    setSaid({ key: 'strokes' });
    return () => {
      writer.current?.cancelQuiz();
      writer.current = null;
      node.replaceChildren();
    };
  }, [character, strokes, theme]);

  const end = () => {
    if (practising.current) writer.current?.cancelQuiz();
    practising.current = false;
  };
  const animate = () => {
    end();
    step.current = null;
    setSaid({ key: 'strokes' });
    void writer.current?.animateCharacter();
  };
  const next = async () => {
    if (practising.current) {
      // It tells of the end of practice, but not of a stroke that it has shown.
      setSaid((now) =>
        'number' in now && now.number < all ? { key: 'practise', number: now.number + 1 } : now,
      );
      writer.current?.skipQuizStroke();
      return;
    }
    const at = step.current ?? 0;
    step.current = at + 1 < all ? at + 1 : null;
    setSaid({ key: 'strokeOf', number: at + 1 });
    if (at === 0) await writer.current?.hideCharacter({ duration: 0 });
    await writer.current?.animateStroke(at);
  };
  const practise = () => {
    end();
    step.current = null;
    practising.current = true;
    setSaid({ key: 'practise', number: 1 });
    void writer.current?.quiz({
      onMistake: ({ strokeNum }) => setSaid({ key: 'again', number: strokeNum + 1 }),
      onCorrectStroke: ({ strokeNum, strokesRemaining }) =>
        strokesRemaining > 0 && setSaid({ key: 'practise', number: strokeNum + 2 }),
      onComplete: ({ totalMistakes }) => {
        practising.current = false;
        setSaid({ key: 'done', mistakes: totalMistakes });
      },
    });
  };

  return (
    <div className="stroke-box">
      <div
        ref={box}
        className="stroke-ground"
        role="img"
        aria-label={t('drawn', { character, count: all })}
        data-testid="strokes"
      />
      <p className="stroke-said" role="status" data-testid="strokes-said">
        {said.key === 'strokes'
          ? t('strokes', { count: all })
          : said.key === 'done'
            ? said.mistakes === 0
              ? t('doneClean')
              : t('done', { count: said.mistakes })
            : t(said.key, { number: said.number, all })}
      </p>
      <div className="stroke-do">
        <Button size="sm" icon={Play} onClick={animate} data-testid="strokes-show">
          {t('show')}
        </Button>
        <Button size="sm" icon={SkipForward} onClick={() => void next()} data-testid="strokes-next">
          {t('nextStroke')}
        </Button>
        <Button size="sm" icon={Pencil} onClick={practise} data-testid="strokes-practise">
          {t('write')}
        </Button>
      </div>
    </div>
  );
}

import { Copy, Download } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type RefObject, use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { opening } from '@/components/word/gloss';
import { HabitsContext, inScript } from '@/components/word/habits';
import { syllables, zhuyin } from '@/utils/lexicon/syllables';
import { saveFile } from '@/utils/library/save-file';
import type { Word } from '@/utils/messages';
import { type DrawnWord, drawWord, type Paper } from './draw-word';
import './replies.css';

/** A word with what stands on its picture. */
export type Pictured = Pick<Word, 'simplified' | 'traditional' | 'pinyin' | 'gloss'> &
  Pick<DrawnWord, 'example'>;

/** A word as a picture for a post of one's own: drawn here, then saved or copied. */
export function WordPicture({ word, onClose }: { word: Pictured; onClose: () => void }) {
  const { t } = useTranslation('replies');
  const { script } = use(HabitsContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [paper, setPaper] = useState<Paper>('light');
  const [copied, setCopied] = useState<'copied' | 'refused'>();
  const { text } = inScript(word, script);
  const blob = () =>
    new Promise<Blob>((resolve, reject) =>
      canvas.current?.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/png'),
    );
  const copy = async () => {
    try {
      // A promise, since a wait before it would end the press that allows copying.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob() })]);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog word-picture" data-raised aria-describedby={undefined}>
          <Dialog.Title className="display">{t('pictureOf', { word: text })}</Dialog.Title>
          <Drawn canvas={canvas} word={word} paper={paper} />
          <Segmented
            label={t('pictureLook')}
            value={paper}
            onChange={setPaper}
            options={[
              { value: 'light', text: t('light') },
              { value: 'dark', text: t('dark') },
            ]}
          />
          {copied && (
            <Notice kind={copied === 'copied' ? 'good' : undefined}>
              {t(copied === 'copied' ? 'pictureCopied' : 'pictureRefused')}
            </Notice>
          )}
          <div className="dialog-do">
            <Dialog.Close className="btn">{t('close')}</Dialog.Close>
            <Button icon={Copy} onClick={() => void copy()}>
              {t('copyPicture')}
            </Button>
            <Button
              kind="seal"
              icon={Download}
              onClick={() => void blob().then((made) => saveFile(`${text}.png`, made))}
            >
              {t('savePicture')}
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Inside the dialog, which comes a moment after it is asked for. */
function Drawn({
  canvas,
  word,
  paper,
}: {
  canvas: RefObject<HTMLCanvasElement | null>;
  word: Pictured;
  paper: Paper;
}) {
  const { t } = useTranslation('replies');
  const { reading, script } = use(HabitsContext);
  const { text, lang } = inScript(word, script);
  const { pinyin, gloss, example } = word;
  useEffect(() => {
    if (!canvas.current) return;
    drawWord(
      canvas.current,
      {
        hanzi: text,
        lang,
        reading: reading === 'none' ? '' : reading === 'zhuyin' ? zhuyin(pinyin) : spelt(pinyin),
        meaning: opening(gloss, 90),
        ...(example && { example }),
      },
      paper,
    );
  }, [canvas, pinyin, gloss, example, paper, reading, text, lang]);
  return (
    <canvas ref={canvas} role="img" aria-label={t('pictureOf', { word: text })} data-testid="word-picture" />
  );
}

const spelt = (pinyin: string) =>
  syllables(pinyin)
    .map(({ text }) => text)
    .join(' ');

import { Copy, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, classes } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Hanzi } from '@/components/word/hanzi';
import { Pinyin } from '@/components/word/pinyin';
import type { ReadWord } from '@/utils/messages';
import type { Reply } from '@/utils/replies/schema';
import { fill, openSlots } from '@/utils/replies/slots';
import { ReadBack } from './read-back';

/** What is being filled in for a reply, and whether it was asked about on copying. */
export interface Filling {
  slots: Readonly<Record<string, string>>;
  asked: boolean;
}

/** A comment of the kit: what it says, and, once it is chosen, how it reads and how it sounds. */
export function ReplyRow({
  reply,
  chosen,
  favourite,
  words,
  filling,
  onChoose,
  onFill,
  onCopy,
  onFavourite,
}: {
  reply: Reply;
  chosen: boolean;
  favourite: boolean;
  /** Its words as they are read; undefined until they are there. */
  words: readonly ReadWord[] | undefined;
  filling: Filling;
  onChoose: () => void;
  onFill: (slots: Filling['slots']) => void;
  /** @param anyway with slots that are still open */
  onCopy: (anyway: boolean) => void;
  onFavourite: () => void;
}) {
  const { t } = useTranslation('replies');
  const zh = fill(reply.zh, filling.slots);
  return (
    <li
      className={classes('say-row', chosen && 'is-chosen')}
      data-testid="reply"
      data-zh={reply.zh}
      data-intent={reply.intent}
    >
      <div className="say-head">
        <button type="button" className="say-open" aria-expanded={chosen} onClick={onChoose}>
          <Hanzi text={zh} size={18} />
          {!chosen && words && (
            <span className="say-py">
              <Pinyin
                numbered={words.flatMap(({ readings }) => readings.filter((each) => each !== null)).join(' ')}
              />
            </span>
          )}
          <span className="say-en" lang="en">
            {fill(reply.en, filling.slots)}
          </span>
        </button>
        <IconButton
          small
          tip="above"
          label={t(favourite ? 'unfavour' : 'favour', { zh: reply.zh })}
          icon={Star}
          aria-pressed={favourite}
          onClick={onFavourite}
        />
        <IconButton small tip="above" label={t('copy', { zh })} icon={Copy} onClick={() => onCopy(false)} />
      </div>
      {chosen && (
        <div className="say-more">
          {words && <ReadBack sentences={[{ text: zh, words }]} />}
          <Slots zh={reply.zh} filling={filling} onFill={onFill} onCopy={onCopy} />
          <p>
            <span className="badge">{t(`warmths.${reply.warmth}`)}</span>{' '}
            <span lang="en">{reply.conveys}</span>
          </p>
          {reply.avoid && (
            <p>
              <span className="badge ochre">{t('avoid')}</span> <span lang="en">{reply.avoid}</span>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

function Slots({
  zh,
  filling: { slots, asked },
  onFill,
  onCopy,
}: {
  zh: string;
  filling: Filling;
  onFill: (slots: Filling['slots']) => void;
  onCopy: (anyway: boolean) => void;
}): ReactNode {
  const { t } = useTranslation('replies');
  const all = openSlots(zh, {});
  const open = openSlots(zh, slots);
  if (all.length === 0) return null;
  return (
    <div className="say-slots">
      {all.map((slot) => (
        <label key={slot} className="field sm">
          <span lang="zh-Hans">{slot}</span>
          <input
            lang="zh-Hans"
            data-testid="slot"
            aria-label={t('slot', { slot })}
            value={slots[slot] ?? ''}
            autoComplete="off"
            maxLength={60}
            // Asked about: the first that is open is where one goes on.
            ref={(input) => {
              if (asked && slot === open[0] && slots[slot] === undefined) input?.focus();
            }}
            onChange={({ target }) => onFill({ ...slots, [slot]: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onCopy(false);
            }}
          />
        </label>
      ))}
      {asked && open.length > 0 && (
        <p role="alert" data-testid="slots-open">
          {t('slotsOpen')}{' '}
          <Button size="sm" onClick={() => onCopy(true)}>
            {t('copyOpen')}
          </Button>
        </p>
      )}
    </div>
  );
}

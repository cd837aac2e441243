import { Pause, Play, SkipForward, Square, Volume2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import type { Settings } from '@/utils/settings/schema';
import './listen.css';

const rates = ['0.5', '0.75', '1'] as const;
const systems = ['win', 'mac', 'linux'] as const;

/** While the text is read aloud: where it is, how fast, and how to hold it. */
export function ListenFoot({
  paused,
  number,
  of,
  rate,
  network,
  onPause,
  onResume,
  onNext,
  onStop,
  onRate,
  onNoNetwork,
}: {
  paused: boolean;
  /** Of the sentence that is read, from 1. */
  number: number;
  of: number;
  rate: Settings['speechRate'];
  /** The name of the voice, where it sends the text to a server. */
  network: string | null;
  onPause: () => void;
  onResume: () => void;
  onNext: () => void;
  onStop: () => void;
  onRate: (rate: Settings['speechRate']) => void;
  onNoNetwork: () => void;
}) {
  const { t } = useTranslation('listening');
  return (
    <>
      <span className="listen-do" data-testid="listening">
        <IconButton
          tip="above"
          label={t(paused ? 'goOn' : 'pause')}
          icon={paused ? Play : Pause}
          onClick={paused ? onResume : onPause}
        />
        <IconButton tip="above" label={t('nextSentence')} icon={SkipForward} onClick={onNext} />
        <IconButton tip="above" label={t('stop')} icon={Square} onClick={onStop} />
      </span>
      <span className="num listen-at">{t('sentenceOf', { number, of })}</span>
      {network && (
        <Button kind="ghost" size="sm" onClick={onNoNetwork}>
          {t('noNetworkVoice')}
        </Button>
      )}
      <Segmented
        label={t('speed')}
        value={String(rate) as (typeof rates)[number]}
        onChange={(value) => onRate(Number(value) as Settings['speechRate'])}
        options={rates.map((value) => ({ value, text: `${value}×` }))}
      />
    </>
  );
}

/** Reads one sentence, beside it. No stop of Tab: there is one at every sentence, and the foot reads all of them. */
export function ListenButton({
  reading,
  onStart,
  onPause,
}: {
  reading: boolean;
  onStart: () => void;
  onPause: () => void;
}) {
  const { t } = useTranslation('listening');
  return (
    <IconButton
      small
      tabIndex={-1}
      label={t(reading ? 'pause' : 'listenSentence')}
      icon={reading ? Pause : Volume2}
      onClick={reading ? onPause : onStart}
    />
  );
}

/** Why nothing is heard, and what to do about it. */
export function Unheard({
  unheard,
  onAllow,
  onDismiss,
}: {
  unheard: { why: 'no-voice'; os: string } | { why: 'network'; voice: string } | { why: 'broken' };
  onAllow: () => void;
  onDismiss: () => void;
}) {
  const { t } = useTranslation('listening');
  const dismiss = (
    <Button kind="ghost" size="sm" onClick={onDismiss}>
      {t('notNow')}
    </Button>
  );
  if (unheard.why === 'network') {
    return (
      <Notice>
        <p>{t('networkVoice', { voice: unheard.voice })}</p>
        <span className="listen-do">
          <Button size="sm" onClick={onAllow}>
            {t('allowNetwork')}
          </Button>
          {dismiss}
        </span>
      </Notice>
    );
  }
  const system =
    unheard.why === 'no-voice' ? (systems.find((name) => name === unheard.os) ?? 'other') : undefined;
  return (
    <Notice>
      {system ? (
        <>
          <p>{t('noVoice')}</p>
          <p>{t(`getVoice.${system}`)}</p>
        </>
      ) : (
        <p>{t('voiceBroke')}</p>
      )}
      {dismiss}
    </Notice>
  );
}

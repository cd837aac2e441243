import { Button } from '@/components/ui/button';
import './keeping.css';

/** How far something long is, and the way to stop it. */
export function Progress({
  label,
  done,
  all,
  stop,
  onStop,
}: {
  /** What is being done. */
  label: string;
  done: number;
  all: number;
  /** The verb that stops it. */
  stop: string;
  onStop: () => void;
}) {
  const part = all > 0 ? Math.min(1, done / all) : 0;
  return (
    <div className="keep-progress">
      <p role="status">{label}</p>
      <div
        className="keep-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(part * 100)}
        data-testid="progress"
      >
        <span style={{ width: `${part * 100}%` }} />
      </div>
      <Button size="sm" data-testid="stop" onClick={onStop}>
        {stop}
      </Button>
    </div>
  );
}

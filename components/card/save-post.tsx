import Check from 'lucide-react/icons/check';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslation } from 'react-i18next';
import { Seal } from '@/components/ui/seal';
import type { SavePostState } from '@/utils/reading/card-port';
import { useActions, useCard } from './context';
import { Notice } from './notice';

/** Saves the open post. It lies in the corner of the picture, never over text. */
export function SavePost({ state }: { state: SavePostState }) {
  const { t } = useTranslation('card');
  const { savePost, readPostFault } = useActions();
  const read = useCard((model) => model.postFaultRead);
  const { kind, at } = state;
  return (
    <div className="post-box" style={{ left: at.left, top: at.top, width: at.right - at.left }}>
      <button
        type="button"
        className={`save-post ${kind}`}
        aria-busy={kind === 'saving'}
        title={kind === 'saved' ? t('savePost.again') : undefined}
        data-testid="save-post"
        // A press leaves the focus in the page: Escape goes on closing the note.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => kind !== 'saving' && savePost()}
      >
        {kind === 'saved' && <Check className="i" aria-hidden />}
        {kind === 'failed' && <RotateCcw className="i" aria-hidden />}
        {(kind === 'offered' || kind === 'saving') && <Seal size={22} />}
        <span aria-live="polite">{t(`savePost.${kind}`)}</span>
      </button>
      {state.kind === 'failed' && !read && <Notice fault={state.fault} onDismiss={readPostFault} />}
    </div>
  );
}

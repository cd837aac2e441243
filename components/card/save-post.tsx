import BookOpen from 'lucide-react/icons/book-open';
import Check from 'lucide-react/icons/check';
import PanelRight from 'lucide-react/icons/panel-right';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Seal } from '@/components/ui/seal';
import { ask } from '@/utils/messages';
import type { SavePostState } from '@/utils/reading/card-port';
import { useActions, useCard } from './context';
import { Notice } from './notice';
import { Withheld } from './withheld';

/** Saves the open post. It lies in the corner of the picture, never over text. */
export function SavePost({ state }: { state: SavePostState }) {
  const { t } = useTranslation('card');
  const { savePost, openPanel, readPostFault } = useActions();
  const read = useCard((model) => model.postFaultRead);
  const [told, setTold] = useState(false);
  const { kind, at } = state;
  if (kind === 'saving' && told) setTold(false);
  const pictures = state.kind === 'saved' ? state.pictures : undefined;
  const follow = typeof pictures === 'number' ? pictures : 0;
  return (
    <div className="post-box" style={{ left: at.left, top: at.top, width: at.right - at.left }}>
      <div className="post-ways">
        {kind === 'saved' && (
          <button
            type="button"
            className="post-way"
            aria-label={t('savePost.openLibrary')}
            title={t('savePost.openLibrary')}
            data-testid="open-library"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void ask('pages.open', { page: 'library', route: 'posts' }).catch(() => {})}
          >
            <BookOpen className="i" aria-hidden />
          </button>
        )}
        <button
          type="button"
          className="post-way"
          aria-label={t('openPanel')}
          title={t('openPanel')}
          data-testid="open-panel"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void openPanel()}
        >
          <PanelRight className="i" aria-hidden />
        </button>
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
          <span aria-live="polite">
            {follow > 0 ? t('savePost.follow', { count: follow }) : t(`savePost.${kind}`)}
          </span>
        </button>
      </div>
      {pictures === 'withheld' && !told && <Withheld onDismiss={() => setTold(true)} />}
      {state.kind === 'failed' && !read && <Notice fault={state.fault} onDismiss={readPostFault} />}
    </div>
  );
}

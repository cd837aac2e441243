import { BookOpen, SlidersHorizontal } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';
import { Seal } from '@/components/ui/seal';
import './popup-frame.css';

export type PopupTab = 'review' | 'words' | 'add' | 'say';

/** A pressed tab takes the focus by script, and browsers would draw the ring about it that is for the keyboard. */
const focusQuietly = ({ currentTarget }: MouseEvent<HTMLElement>) =>
  currentTarget.focus({ focusVisible: false });

/** The popup: tabs and ways out above, the foot below, the open tab between. */
export function PopupFrame({
  tab,
  onTab,
  due,
  onOpen,
  foot,
  sheet,
  children,
}: {
  tab: PopupTab;
  onTab: (tab: PopupTab) => void;
  /** How many phrases are due; 0 shows no count. */
  due: number;
  onOpen: (page: 'library' | 'options') => void;
  foot: ReactNode;
  /** What lies over the open tab, which then cannot be reached. */
  sheet?: ReactNode;
  /** What the open tab shows. */
  children: ReactNode;
}) {
  const { t } = useTranslation(['popup', 'common']);
  return (
    <Tabs.Root className="popup" value={tab} onValueChange={(next) => onTab(next as PopupTab)}>
      <header className="pop-head">
        <Seal size={24} />
        <h1 className="sr">{t('common:name')}</h1>
        <Tabs.List className="tabs" aria-label={t('common:name')}>
          <Tabs.Trigger onMouseDown={focusQuietly} value="review">
            {t('review')}
            {due > 0 && (
              <>
                <span className="count" aria-hidden="true">
                  {due}
                </span>
                <span className="sr">{t('dueCount', { count: due })}</span>
              </>
            )}
          </Tabs.Trigger>
          <Tabs.Trigger onMouseDown={focusQuietly} value="words">
            {t('words')}
          </Tabs.Trigger>
          <Tabs.Trigger onMouseDown={focusQuietly} value="add">
            {t('add')}
          </Tabs.Trigger>
          <Tabs.Trigger onMouseDown={focusQuietly} value="say">
            {t('say')}
          </Tabs.Trigger>
        </Tabs.List>
        <IconButton label={t('common:library')} icon={BookOpen} onClick={() => onOpen('library')} />
        <IconButton label={t('common:settings')} icon={SlidersHorizontal} onClick={() => onOpen('options')} />
      </header>
      <main className="pop-main" inert={Boolean(sheet)}>
        {/* Not focusable by itself: whatever is inside is, and review takes the focus on its own. */}
        <Tabs.Content className="pop-tab" value={tab} tabIndex={-1}>
          {children}
        </Tabs.Content>
      </main>
      {sheet}
      {foot}
    </Tabs.Root>
  );
}

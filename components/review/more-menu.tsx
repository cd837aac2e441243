import { Archive, Check, Ellipsis, ExternalLink, type LucideIcon, Pencil, RotateCcw } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/components/ui/icon-button';

/** What can be done with a phrase under review, beside answering it. Absent is what cannot be done with this one. */
export interface PhraseActions {
  onKnow?: () => void;
  onSetAside?: () => void;
  onEdit?: () => void;
  onOpenPost?: () => void;
  onStartOver?: () => void;
}

/** The rest of what can be done, with the keys that do the same. */
export function MoreMenu({ actions }: { actions: PhraseActions }) {
  const { t } = useTranslation('review');
  const items: [
    name: 'know' | 'setAside' | 'edit' | 'openPost' | 'startOver',
    icon: LucideIcon,
    key: string,
    run?: () => void,
  ][] = [
    ['know', Check, 'K', actions.onKnow],
    ['setAside', Archive, 'S', actions.onSetAside],
    ['edit', Pencil, 'E', actions.onEdit],
    ['openPost', ExternalLink, 'O', actions.onOpenPost],
    ['startOver', RotateCcw, '', actions.onStartOver],
  ];
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton small label={t('more')} icon={Ellipsis} data-testid="review-more" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} data-raised>
          {items.map(
            ([name, Icon, key, run]) =>
              run && (
                <DropdownMenu.Item key={name} className="menu-item" onSelect={run}>
                  <Icon className="i s" />
                  {t(name)}
                  {key && (
                    <span className="kbd" aria-hidden="true">
                      {key}
                    </span>
                  )}
                </DropdownMenu.Item>
              ),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

import { useTranslation } from 'react-i18next';
import { SelectChip } from '@/components/library/select-chip';
import { type Facets, type Narrowing, type Order, orders } from '@/utils/phrasebook/listing';

/** As many posts as a list can be looked through. */
const mostPosts = 200;

/** Tag, pack and post that the words are narrowed to, and the order in which they stand. */
export function WordsBar({
  narrowing,
  onNarrowing,
  facets,
  packName,
  order,
  onOrder,
}: {
  narrowing: Narrowing;
  onNarrowing: (narrowing: Narrowing) => void;
  facets: Facets;
  /** What a pack is called; by its id as long as that is not known. */
  packName: (id: string) => string;
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const { t } = useTranslation('words');
  const set = (key: 'tag' | 'pack' | 'post', value: string) => {
    const { [key]: _, ...rest } = narrowing;
    onNarrowing(value === '' ? rest : { ...rest, [key]: value });
  };
  const named = ({ value, count }: { value: string; count: number }, text = value) => ({
    value,
    count,
    text,
  });
  return (
    <div className="w-bar">
      <SelectChip
        always
        label={t('order')}
        value={order}
        options={orders.map((value) => ({ value, text: t(`orders.${value}`) }))}
        onChange={(value) => onOrder(value as Order)}
      />
      <span className="w-narrow">
        {facets.tags.length > 0 && (
          <SelectChip
            label={t('tags')}
            any={t('tags')}
            value={narrowing.tag ?? ''}
            options={facets.tags.map((tag) => named(tag))}
            onChange={(value) => set('tag', value)}
          />
        )}
        {facets.packs.length > 0 && (
          <SelectChip
            label={t('packs')}
            any={t('packs')}
            value={narrowing.pack ?? ''}
            options={facets.packs.map((pack) => named(pack, packName(pack.value)))}
            onChange={(value) => set('pack', value)}
          />
        )}
        {facets.posts.length > 0 && (
          <SelectChip
            label={t('posts')}
            any={t('posts')}
            value={narrowing.post ?? ''}
            options={facets.posts.slice(0, mostPosts)}
            onChange={(value) => set('post', value)}
          />
        )}
      </span>
    </div>
  );
}

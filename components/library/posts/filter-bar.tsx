import { Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Counted, type Filters, type Since, type Sort, sinces, sorts } from '@/utils/library/filters';
import { SelectChip } from '../select-chip';

/** As many authors as a list can be looked through. */
const mostAuthors = 200;

/** What of the posts is shown, and in which order. */
export function FilterBar({
  filters,
  onFilters,
  tags,
  authors,
  sort,
  onSort,
}: {
  filters: Filters;
  onFilters: (filters: Filters) => void;
  tags: readonly Counted[];
  authors: readonly Counted[];
  sort: Sort;
  onSort: (sort: Sort) => void;
}) {
  const { t } = useTranslation('posts');
  const { archived, tag, favourite, note, kind, author, saved } = filters;
  const none = !favourite && !note && !kind && !author && !saved;
  const set = (change: { [K in keyof Filters]?: Filters[K] | undefined }) =>
    onFilters(withoutGaps({ ...filters, ...change }));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen
    <div className="filters" role="group" aria-label={t('filters')}>
      <button
        type="button"
        className="chip"
        aria-pressed={none}
        onClick={() => onFilters({ archived, ...(tag !== undefined && { tag }) })}
      >
        {t('allOf')}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={favourite ?? false}
        onClick={() => set({ favourite: favourite ? undefined : true })}
      >
        <Star className="i s" />
        {t('favourites')}
      </button>
      <SelectChip
        label={t('anyNote')}
        any={t('anyNote')}
        value={note ?? ''}
        options={[
          { value: 'with', text: t('withNote') },
          { value: 'without', text: t('withoutNote') },
        ]}
        onChange={(value) => set({ note: (value || undefined) as Filters['note'] })}
      />
      <SelectChip
        label={t('anyKind')}
        any={t('anyKind')}
        value={kind ?? ''}
        options={[
          { value: 'normal', text: t('normal') },
          { value: 'video', text: t('video') },
        ]}
        onChange={(value) => set({ kind: (value || undefined) as Filters['kind'] })}
      />
      <SelectChip
        label={t('anyAuthor')}
        any={t('anyAuthor')}
        value={author ?? ''}
        options={authors.slice(0, mostAuthors)}
        onChange={(value) => set({ author: value || undefined })}
      />
      <SelectChip
        label={t('anyTime')}
        any={t('anyTime')}
        value={saved ?? ''}
        options={sinces.map((since) => ({ value: since, text: t(`since${since}`) }))}
        onChange={(value) => set({ saved: (value || undefined) as Since | undefined })}
      />
      {tags.length > 0 && (
        <span className="tag-chip">
          <SelectChip
            label={t('anyTag')}
            any={t('anyTag')}
            value={tag ?? ''}
            options={tags}
            onChange={(value) => {
              window.location.hash = value ? `tags/${encodeURIComponent(value)}` : 'posts';
            }}
          />
        </span>
      )}
      <span className="sort">
        <SelectChip
          always
          label={t('sort')}
          value={sort}
          options={sorts.map((value) => ({ value, text: t(`sort_${value}`) }))}
          onChange={(value) => onSort(value as Sort)}
        />
      </span>
    </div>
  );
}

function withoutGaps(filters: { [K in keyof Filters]?: Filters[K] | undefined }): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined),
  ) as unknown as Filters;
}

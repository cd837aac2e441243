import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyRoom } from '@/components/library/empty-room';
import { FilterBar } from '@/components/library/posts/filter-bar';
import { NothingFound } from '@/components/library/posts/nothing-found';
import type { CardActions } from '@/components/library/posts/post-card';
import { PostGrid } from '@/components/library/posts/post-grid';
import { Posts } from '@/components/library/posts/posts';
import { SelectionBar } from '@/components/library/posts/selection-bar';
import { TagHead } from '@/components/library/posts/tag-head';
import { Waiting } from '@/components/library/waiting';
import { UndoToast } from '@/components/ui/toast';
import { useChoice } from '@/components/ui/use-choice';
import { authorsIn, type Filters, filterShelf, type Sort, sortShelf, tagsIn } from '@/utils/library/filters';
import { searchShelf } from '@/utils/library/search';
import type { ShelfView } from '@/utils/library/shelf';
import type { ShelvedPost } from '@/utils/library/shelved';
import type { Phrase } from '@/utils/store/model';
import type { Stored } from '@/utils/store/use-stored';
import { ReadingRoom } from './reading-room';
import { StoredCard } from './stored-card';
import { useCandidates } from './use-candidates';
import { useShelving } from './use-shelving';

const none: ShelvedPost[] = [];

/** The saved posts, those of the archive or of one tag; or the one whose id is in the route. */
export function PostsRoom({
  shelf,
  phrases,
  openId,
  archived = false,
  tag,
}: {
  shelf: Stored<ShelfView>;
  phrases: Stored<Phrase[]>;
  openId?: string;
  archived?: boolean;
  tag?: string;
}) {
  const { t } = useTranslation(['posts', 'library']);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Filters>({ archived });
  const [sort, setSort] = useState<Sort>('saved');
  const [current, setCurrent] = useState<string>();
  const shelving = useShelving();
  const candidates = useCandidates(query);
  const all = shelf.state === 'ready' ? shelf.value.posts : none;
  const complete = shelf.state === 'ready' && shelf.value.complete;

  const filters = useMemo(
    (): Filters => ({ ...chosen, archived, ...(tag !== undefined && { tag }) }),
    [chosen, archived, tag],
  );
  const shown = useMemo(() => sortShelf(filterShelf(all, filters, Date.now()), sort), [all, filters, sort]);
  // A key is drawn in its field first, then what it finds; the same for the words that come after it.
  const asked = useDeferredValue(useMemo(() => ({ query, candidates }), [query, candidates]));
  const hits = useMemo(() => searchShelf(shown, asked.query, asked.candidates), [shown, asked]);
  // What was put away is not looked for, but not lost either.
  const inArchive = useMemo(
    () =>
      archived || hits.length > 0 || asked.query.trim() === ''
        ? 0
        : searchShelf(filterShelf(all, { archived: true }, Date.now()), asked.query, asked.candidates).length,
    [all, archived, hits, asked],
  );
  const room = useMemo(() => filterShelf(all, { archived }, Date.now()), [all, archived]);
  const tags = useMemo(() => tagsIn(all), [all]);
  const authors = useMemo(() => authorsIn(room), [room]);
  const words = useMemo(() => wordsByPost(phrases.state === 'ready' ? phrases.value : []), [phrases]);
  const order = useMemo(() => hits.map(({ post }) => post.id), [hits]);
  const selection = useChoice(order);

  // Where the reader came from, to go back to.
  const list = archived ? 'archive' : tag === undefined ? 'posts' : `tags/${encodeURIComponent(tag)}`;
  const back = useRef('posts');
  if (openId === undefined) back.current = list;
  // Another list, or another post, begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is opened
  useEffect(() => {
    document.querySelector('main')?.scrollTo(0, 0);
    if (openId !== undefined) setCurrent(openId);
  }, [openId, list]);

  const byId = (id: string) => all.find((post) => post.id === id);
  // A key in the search field draws the field first; the cards only when they are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the actions use besides never changes
  const grid = useMemo(() => {
    const actions: CardActions = {
      onFavourite: (id) => void shelving.favourite([id], !byId(id)?.favourite),
      onArchive: (id) => void shelving.archive([id], !byId(id)?.archived),
      onDelete: (id) => void shelving.remove([id]),
      onSelect: selection.choose,
    };
    const now = Date.now();
    return (
      <PostGrid key={list} hits={hits} current={current} onCurrent={setCurrent} actions={actions}>
        {(hit, reachable) => (
          <StoredCard
            hit={hit}
            words={words.get(hit.post.id)?.length ?? 0}
            now={now}
            reachable={reachable}
            selected={selection.chosen.has(hit.post.id)}
            selecting={selection.chosen.size > 0}
            actions={actions}
          />
        )}
      </PostGrid>
    );
  }, [all, hits, current, selection.chosen, words, list]);

  if (shelf.state === 'loading') return <Waiting />;
  if (shelf.state === 'fault') return <Waiting fault={shelf.fault} onRetry={shelf.retry} />;

  const selected = [...selection.chosen];
  const narrowed = Object.keys(filters).length > 1;
  return (
    <>
      {shelving.fault && <Waiting fault={shelving.fault} />}
      {openId !== undefined ? (
        <ReadingRoom
          id={openId}
          words={words.get(openId) ?? []}
          tags={tags.map(({ value }) => value)}
          back={back.current}
          shelving={shelving}
        />
      ) : complete && all.length === 0 ? (
        <EmptyRoom room={t('library:posts')} title={t('noPosts')} text={t('noPostsText')} />
      ) : (
        <Posts
          query={query}
          onQuery={setQuery}
          busy={asked.query !== query}
          count={complete ? hits.length : undefined}
          hits={hits}
          head={
            tag !== undefined && (
              <TagHead
                key={tag}
                tag={tag}
                tags={tags}
                onRename={(to) => {
                  const merges = tags.some(({ value }) => value === to);
                  void shelving.rename(tag, { to, merges }).then(() => {
                    window.location.hash = `tags/${encodeURIComponent(to)}`;
                  });
                }}
                onDrop={() =>
                  void shelving.drop(tag).then(() => {
                    window.location.hash = 'posts';
                  })
                }
              />
            )
          }
          bar={
            selected.length > 0 ? (
              <SelectionBar
                count={selected.length}
                archived={archived}
                tags={tags.map(({ value }) => value)}
                onAll={selection.all}
                onFavourite={() =>
                  void shelving.favourite(selected, !selected.every((id) => byId(id)?.favourite))
                }
                onArchive={() => void shelving.archive(selected, !archived).then(selection.end)}
                onTag={(one) => void shelving.tag(selected, { tag: one, tagged: true })}
                onDelete={() => void shelving.remove(selected).then(selection.end)}
                onEnd={selection.end}
              />
            ) : (
              <FilterBar
                filters={filters}
                onFilters={setChosen}
                tags={tags}
                authors={authors}
                sort={sort}
                onSort={setSort}
              />
            )
          }
          empty={
            <NothingFound
              room={archived ? 'archive' : 'posts'}
              searched={asked.query.trim() !== ''}
              tagGone={tag !== undefined && tags.every(({ value }) => value !== tag)}
              narrowed={narrowed}
              inArchive={inArchive}
              onWiden={() => {
                setChosen({ archived });
                if (tag !== undefined) window.location.hash = 'posts';
              }}
            />
          }
        >
          {grid}
        </Posts>
      )}
      <UndoToast last={shelving.last} onEnd={shelving.endOffer} />
    </>
  );
}

function wordsByPost(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const words = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const postId of new Set(phrase.contexts.map((context) => context.postId))) {
      if (!postId) continue;
      const there = words.get(postId);
      if (there) there.push(phrase);
      else words.set(postId, [phrase]);
    }
  }
  return words;
}

import { computed, type InjectionKey, inject, reactive, ref, shallowRef } from 'vue';
import { guesses } from '../guesses';
import { createApi } from './api';
import type { Comment, FeedItem, InitialState } from './model';
import { resolve } from './route';
import { words } from './words';

export type NoteSource = 'pc_feed' | 'pc_search' | 'pc_user';

/** A note open over the page; `depth` counts the notes opened since the page below was left. */
interface OpenNote {
  id: string;
  token: string;
  source: NoteSource;
  depth: number;
}

/** Everything the page knows and does: made once per request on the server, once per load in the browser. */
export function createStore(initial: InitialState, address: URL) {
  const state = reactive(initial) as InitialState;
  const { flags } = state.global;
  const api = createApi(flags.hosts.api);
  const text = words[flags.language];
  const page = ref(state.global.page);
  const open = shallowRef<OpenNote>();
  const emoji = shallowRef<ReadonlyMap<string, string>>(new Map());
  const loginShown = ref(false);
  /** Raised to build the whole page anew. */
  const generation = ref(0);
  const base = shallowRef(address);

  const visibleItems = computed<FeedItem[]>(() => {
    if (page.value === 'search') return state.search.feeds;
    if (page.value === 'profile') return state.userProfile?.notes ?? [];
    return state.feed.feeds;
  });

  function title(): string {
    if (open.value || page.value === 'note') {
      const id = open.value?.id ?? state.note.firstNoteId;
      const note = id === undefined ? undefined : state.note.noteDetailMap[id]?.note;
      return note ? `${note.title || note.desc.slice(0, 20)} - ${text.suffix}` : text.suffix;
    }
    if (page.value === 'search') return `${state.search.keyword} - ${text.suffix}`;
    if (page.value === 'profile') return `${state.userProfile?.user.nickname ?? ''} - ${text.suffix}`;
    return text.title;
  }

  function setTitle(): void {
    document.title = title();
  }

  async function loadNote(id: string, token: string): Promise<void> {
    if (!state.note.noteDetailMap[id]) {
      const { note } = await api.note(id, token);
      if (!note) return;
      state.note.noteDetailMap[id] = {
        note,
        currentTime: Date.now(),
        comments: {
          list: [],
          cursor: '',
          hasMore: true,
          loading: false,
          firstRequestFinish: false,
          total: 0,
        },
      };
    }
    setTitle();
  }

  function show(note: OpenNote | undefined): void {
    open.value = note;
    state.note.currentNoteId = note?.id;
    document.documentElement.classList.toggle('reds-lock-scroll', note !== undefined);
    if (note) void loadNote(note.id, note.token);
    else setTitle();
  }

  function openNote(id: string, token: string, source: NoteSource): void {
    const note = { id, token, source, depth: (open.value?.depth ?? 0) + 1 };
    history.pushState({ note }, '', `/explore/${id}?xsec_token=${token}&xsec_source=${source}`);
    show(note);
  }

  function closeNote(): void {
    if (!open.value) return;
    if (guesses.closeGoesBack) history.go(-open.value.depth);
    else {
      history.pushState({}, '', base.value);
      show(undefined);
    }
  }

  /** Puts the next (+1) or previous (-1) note of the page below into the open modal. */
  function turnNote(step: 1 | -1): void {
    const notes = visibleItems.value.filter((item) => item.modelType === 'note');
    const at = notes.findIndex((item) => item.id === open.value?.id);
    const next = notes[at + step];
    if (open.value && at >= 0 && next) openNote(next.id, next.xsecToken, open.value.source);
  }

  async function enter(url: URL): Promise<void> {
    const route = resolve(url);
    if (!route || route.page === 'note' || route.page === 'error') {
      location.assign(url);
      return;
    }
    base.value = url;
    if (route.page === 'search' && route.keyword !== state.search.keyword) {
      state.search = { keyword: route.keyword ?? '', feeds: [], firstRequestFinish: false };
    }
    if (route.page === 'profile' && route.userId !== state.userProfile?.user.userId) {
      state.userProfile = await api.profile(route.userId!);
    }
    page.value = route.page;
    setTitle();
  }

  function go(path: string): void {
    const url = new URL(path, location.href);
    history.pushState({}, '', url);
    open.value = undefined;
    document.documentElement.classList.remove('reds-lock-scroll');
    window.scrollTo(0, 0);
    void enter(url);
  }

  function followHistory(): void {
    window.addEventListener('popstate', (event) => {
      const note = (event.state as { note?: OpenNote } | null)?.note;
      show(note);
      if (!note && location.href !== base.value.href) void enter(new URL(location.href));
    });
  }

  let feedBusy = false;
  async function moreFeed(): Promise<void> {
    if (feedBusy || !state.feed.hasMore) return;
    feedBusy = true;
    const { items, cursor, hasMore } = await api.feed(state.feed.cursor, state.feed.currentChannel);
    state.feed.feeds.push(...items);
    Object.assign(state.feed, { cursor, hasMore });
    feedBusy = false;
  }

  async function loadSearch(): Promise<void> {
    if (!state.user.loggedIn || state.search.firstRequestFinish) return;
    const { items } = await api.search(state.search.keyword, '');
    Object.assign(state.search, { feeds: items, firstRequestFinish: true });
  }

  async function moreComments(noteId: string): Promise<void> {
    const comments = state.note.noteDetailMap[noteId]?.comments;
    if (!comments || comments.loading || !comments.hasMore || !state.user.loggedIn) return;
    comments.loading = true;
    const answer = await api.comments(noteId, comments.cursor || '0');
    comments.list.push(...answer.comments);
    const { cursor, hasMore, total } = answer;
    Object.assign(comments, { cursor, hasMore, total, loading: false, firstRequestFinish: true });
  }

  async function moreReplies(comment: Comment): Promise<void> {
    const answer = await api.replies(comment.noteId, comment.id, comment.subCommentCursor);
    comment.subComments.push(...answer.comments);
    Object.assign(comment, { subCommentCursor: answer.cursor, subCommentHasMore: answer.hasMore });
  }

  async function loadEmoji(): Promise<void> {
    const list = await api.emoji();
    localStorage.setItem('redmoji', JSON.stringify(list));
    const all = list.redmojiTabs.flatMap((tab) => tab.emoji);
    state.redMoji = { list: all, version: list.version };
    emoji.value = new Map(all.map((each) => [each.imageName, each.image]));
  }

  return {
    state,
    flags,
    text,
    page,
    open,
    emoji,
    loginShown,
    generation,
    title,
    openNote,
    closeNote,
    turnNote,
    go,
    followHistory,
    moreFeed,
    loadSearch,
    moreComments,
    moreReplies,
    loadEmoji,
  };
}

export type Store = ReturnType<typeof createStore>;

export const storeKey: InjectionKey<Store> = Symbol('store');

export function injectStore(): Store {
  return inject(storeKey)!;
}

import type { Flags, InitialState } from '../app/model';
import type { Route } from '../app/route';
import { words } from '../app/words';
import { entryById, personById, reader, removedNoteId } from '../data';
import { feedPage } from './feed';
import { type Audience, presentNote, presentProfile, presentUser } from './present';

/** What the state script of one page load holds, and the status the page is answered with. */
export function initialState(route: Route, flags: Flags, audience: Audience): InitialState {
  const text = words[flags.language];
  const state: InitialState = {
    global: { page: route.page, flags },
    user: { loggedIn: audience.loggedIn, me: audience.loggedIn ? presentUser(reader) : undefined },
    feed: { feeds: [], cursor: '0', hasMore: true, currentChannel: 'homefeed_recommend' },
    search: { keyword: route.keyword ?? '', feeds: [], firstRequestFinish: false },
    userProfile: undefined,
    note: {
      firstNoteId: undefined,
      currentNoteId: undefined,
      serverRequestInfo: { state: 'success', errorCode: 0, errMsg: '' },
      noteDetailMap: {},
    },
    redMoji: { list: [], version: undefined },
  };

  function fail(errorCode: number, errMsg: string): void {
    state.note.serverRequestInfo = { state: 'fail', errorCode, errMsg };
  }

  if (route.page === 'explore') {
    const { items, cursor, hasMore } = feedPage(0, audience, flags.language);
    Object.assign(state.feed, { feeds: items, cursor, hasMore });
  }
  if (route.page === 'profile') {
    const person = personById.get(route.userId ?? '');
    if (person) state.userProfile = presentProfile(person, audience);
    else state.global.page = 'error';
  }
  if (route.page === 'error') fail(300031, text.risk);
  if (route.page === 'note') {
    const entry = entryById.get(route.noteId ?? '');
    if (route.noteId === removedNoteId) fail(-510001, text.removed);
    else if (!entry || route.token !== entry.token) fail(300031, text.unavailable);
    else {
      state.note.firstNoteId = entry.id;
      state.note.currentNoteId = entry.id;
      state.note.noteDetailMap[entry.id] = {
        note: presentNote(entry, audience),
        currentTime: audience.now,
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
  }
  return state;
}

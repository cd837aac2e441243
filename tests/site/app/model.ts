/** The shapes the site's state script and API carry, as far as the sample uses them (camelCase, counts as strings). */
export interface User {
  userId: string;
  nickname: string;
  avatar: string;
  xsecToken: string;
}

export interface Picture {
  fileId: string;
  width: number;
  height: number;
  urlDefault: string;
  urlPre: string;
  infoList: { imageScene: 'WB_PRV' | 'WB_DFT'; url: string }[];
  livePhoto: boolean;
}

export interface InteractInfo {
  liked: boolean;
  collected: boolean;
  followed: boolean;
  likedCount: string;
  collectedCount: string;
  commentCount: string;
  shareCount: string;
}

export interface Note {
  noteId: string;
  xsecToken: string;
  type: 'normal' | 'video';
  title: string;
  /** With hashtags as `#名[话题]#`. */
  desc: string;
  user: User;
  interactInfo: InteractInfo;
  imageList: Picture[];
  tagList: { id: string; name: string; type: 'topic' }[];
  atUserList: { userId: string; nickname: string }[];
  /** Milliseconds. */
  time: number;
  lastUpdateTime: number;
  ipLocation?: string;
  /** The date line as the page prints it. */
  dateShown: string;
  shareInfo: { unShare: boolean };
  video?: { media: { stream: { h264: { masterUrl: string }[] } } };
}

export interface NoteCard {
  type: 'normal' | 'video';
  displayTitle: string;
  user: User;
  interactInfo: { liked: boolean; likedCount: string };
  cover: { fileId: string; width: number; height: number; urlDefault: string };
  dateShown: string;
  /** Kept at the top of its author's profile. */
  sticky?: boolean;
  /** One card has a transparent link over its title. */
  coveredTitle?: boolean;
}

export type FeedItem =
  | { id: string; modelType: 'note'; xsecToken: string; noteCard: NoteCard }
  | { id: string; modelType: 'hot_query'; hotQuery: { title: string; queries: string[] } };

export interface Comment {
  id: string;
  noteId: string;
  content: string;
  user: User;
  dateShown: string;
  ipLocation: string;
  likeCount: string;
  isAuthor: boolean;
  pinned: boolean;
  picture?: string;
  target?: { userId: string; nickname: string };
  subComments: Comment[];
  subCommentCount: string;
  subCommentCursor: string;
  subCommentHasMore: boolean;
}

export interface CommentPage {
  comments: Comment[];
  cursor: string;
  hasMore: boolean;
  total: number;
}

export interface FeedPage {
  items: FeedItem[];
  cursor: string;
  hasMore: boolean;
}

export interface Profile {
  user: User;
  redId: string;
  ipLocation: string;
  desc: string;
  tags: string[];
  follows: string;
  fans: string;
  interaction: string;
  notes: FeedItem[];
  collected: FeedItem[];
}

export interface Emoji {
  /** With its brackets: `[笑哭R]`. */
  imageName: string;
  image: string;
}

export type PageName = 'explore' | 'note' | 'search' | 'profile' | 'notification' | 'error';

/** The switches of one page load; the site decides them by account and experiment. */
export interface Flags {
  /** Milliseconds from the script's start. */
  hydrationDelay: number;
  cardMode: 're-used' | 'unmounted';
  modalMount: 'in-app' | 'teleported';
  loginWall: boolean;
  aiLayout: boolean;
  language: 'zh' | 'en';
  hosts: { api: string };
}

/** What the server knows when it renders, and what the client starts from. */
export interface InitialState {
  global: { page: PageName; flags: Flags };
  user: { loggedIn: boolean; me: User | undefined };
  feed: { feeds: FeedItem[]; cursor: string; hasMore: boolean; currentChannel: string };
  search: { keyword: string; feeds: FeedItem[]; firstRequestFinish: boolean };
  userProfile: Profile | undefined;
  note: {
    firstNoteId: string | undefined;
    currentNoteId: string | undefined;
    serverRequestInfo: { state: 'success' | 'fail'; errorCode: number; errMsg: string };
    noteDetailMap: Record<string, NoteDetail>;
  };
  redMoji: { list: Emoji[]; version: string | undefined };
}

export interface NoteDetail {
  note: Note;
  currentTime: number;
  comments: {
    list: Comment[];
    cursor: string;
    hasMore: boolean;
    loading: boolean;
    firstRequestFinish: boolean;
    total: number;
  };
}

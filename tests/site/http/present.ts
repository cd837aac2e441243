import type {
  Comment,
  CommentPage,
  FeedItem,
  InteractInfo,
  Note,
  NoteCard,
  Picture,
  Profile,
  User,
} from '../app/model';
import {
  type CommentEntry,
  type Entry,
  entries,
  type Person,
  type PictureEntry,
  person,
  reader,
} from '../data';
import { corners } from '../data/corners';
import { digest, objectId, pick, today } from '../data/ids';
import { guesses } from '../guesses';
import { avatarHost } from './hosts';
import { signedPath } from './sign';

/** Whom an answer is for: pictures are signed at `now` (milliseconds), counts are coarse for a stranger. */
export interface Audience {
  loggedIn: boolean;
  pictureHost: string;
  now: number;
}

/** A count as the site's state holds it: exact, `1.2万` or `10万+`; `10+` and the like when logged out. */
export function countText(count: number, loggedIn: boolean): string {
  if (!loggedIn) {
    if (count < 10) return String(count);
    if (count >= 100_000) return '10万+';
    if (count >= 10_000) return '1万+';
    if (count >= 1000) return '1千+';
    return count >= 100 ? '100+' : '10+';
  }
  if (count >= 100_000) return '10万+';
  if (count >= 10_000) return `${(Math.floor(count / 1000) / 10).toString()}万`;
  return String(count);
}

export function presentUser(person: Person): User {
  return {
    userId: person.uid,
    nickname: person.name,
    avatar: `https://${avatarHost}/avatar/${digest(`avatar:${person.uid}`).slice(0, 24)}.jpg`,
    xsecToken: person.token,
  };
}

function pictureUrl(fileId: string, style: string, audience: Audience): string {
  return `http://${audience.pictureHost}${signedPath(fileId, style, audience.now)}`;
}

function presentPicture({ fileId, width, height }: PictureEntry, audience: Audience): Picture {
  const urlPre = pictureUrl(fileId, 'nd_prv_wlteh_webp_3', audience);
  const urlDefault = pictureUrl(fileId, 'nd_dft_wlteh_webp_3', audience);
  return {
    fileId,
    width,
    height,
    urlDefault,
    urlPre,
    infoList: [
      { imageScene: 'WB_PRV', url: urlPre },
      { imageScene: 'WB_DFT', url: urlDefault },
    ],
    livePhoto: false,
  };
}

export function commentTotal(list: CommentEntry[]): number {
  return list.reduce((sum, each) => sum + 1 + each.replies.length, 0);
}

function interactInfo(entry: Entry, { loggedIn }: Audience): InteractInfo {
  return {
    liked: false,
    collected: false,
    followed: false,
    likedCount: countText(entry.post.likes, loggedIn),
    collectedCount: countText(entry.post.collects, loggedIn),
    commentCount: countText(commentTotal(entry.comments), loggedIn),
    shareCount: countText(pick(`shares:${entry.key}`, 90), loggedIn),
  };
}

const hashtag = /#([^\s#@[\]]+)/g;
const mention = /@([^\s@#[\]]+)/g;

export function presentNote(entry: Entry, audience: Audience): Note {
  const { post } = entry;
  const names = [...post.body.matchAll(hashtag)].map((match) => match[1]!);
  const mentioned = [...post.body.matchAll(mention)].map((match) => match[1]!);
  const video = {
    media: { stream: { h264: [{ masterUrl: `http://${audience.pictureHost}/${entry.id}.mp4` }] } },
  };
  return {
    noteId: entry.id,
    xsecToken: entry.token,
    type: post.kind,
    title: post.title ?? '',
    desc: post.body.replace(hashtag, '#$1[话题]#'),
    user: presentUser(entry.author),
    interactInfo: interactInfo(entry, audience),
    imageList: entry.pictures.map((picture) => presentPicture(picture, audience)),
    tagList: names.map((name) => ({ id: objectId(`topic:${name}`, today), name, type: 'topic' })),
    atUserList: mentioned.map((nickname) => ({ userId: person(nickname).uid, nickname })),
    time: entry.time,
    lastUpdateTime: entry.time,
    dateShown: post.date,
    shareInfo: { unShare: false },
    ...(post.kind === 'video' ? { video } : {}),
  };
}

/** A card of the note; `sticky` when its author keeps it at the top of the profile. */
export function presentCard(entry: Entry, audience: Audience, sticky = false): FeedItem {
  const cover = entry.pictures[0]!;
  const noteCard: NoteCard = {
    type: entry.post.kind,
    displayTitle: entry.post.title ?? '',
    user: presentUser(entry.author),
    interactInfo: { liked: false, likedCount: countText(entry.post.likes, audience.loggedIn) },
    cover: {
      fileId: cover.fileId,
      width: cover.width,
      height: cover.height,
      urlDefault: pictureUrl(cover.fileId, 'nc_n_webp_mw_1', audience),
    },
    dateShown: entry.post.date.split(' ')[0]!,
    ...(sticky ? { sticky } : {}),
    ...(entry.key === corners.coveredTitle ? { coveredTitle: true } : {}),
  };
  return { id: entry.id, modelType: 'note', xsecToken: entry.token, noteCard };
}

export function presentComment(entry: CommentEntry, note: Entry, audience: Audience, replies = 1): Comment {
  const { comment, person } = entry;
  return {
    id: entry.id,
    noteId: note.id,
    content: comment.text,
    user: presentUser(person),
    dateShown: comment.date,
    ipLocation: comment.place ?? '',
    likeCount: countText(comment.likes ?? 0, audience.loggedIn),
    isAuthor: comment.byAuthor ?? false,
    pinned: comment.pinned ?? false,
    ...(comment.picture ? { picture: pictureUrl(note.pictures[0]!.fileId, 'nc_n_webp_mw_1', audience) } : {}),
    ...(entry.replyTo ? { target: { userId: entry.replyTo.uid, nickname: entry.replyTo.name } } : {}),
    subComments: entry.replies.slice(0, replies).map((reply) => presentComment(reply, note, audience)),
    subCommentCount: String(entry.replies.length),
    subCommentCursor: String(Math.min(replies, entry.replies.length)),
    subCommentHasMore: entry.replies.length > replies,
  };
}

/** One page of parent comments; `cursor` is the number of those already sent. */
export function commentPage(note: Entry, cursor: number, audience: Audience): CommentPage {
  const end = cursor + guesses.commentPageSize;
  return {
    comments: note.comments.slice(cursor, end).map((each) => presentComment(each, note, audience)),
    cursor: String(end),
    hasMore: end < note.comments.length,
    total: commentTotal(note.comments),
  };
}

export function presentProfile(person: Person, audience: Audience): Profile {
  const own = entries.filter((entry) => entry.author === person);
  const start = pick(`collected:${person.uid}`, entries.length);
  const collected = Array.from(
    { length: guesses.collected },
    (_, at) => entries[(start + at) % entries.length]!,
  );
  const redId = String(100_000_000 + pick(`red:${person.uid}`, 899_999_999));
  return {
    user: presentUser(person),
    redId,
    ipLocation: own[0]?.post.date.split(' ')[1]?.replace(/^\d.*$/, '') || '上海',
    desc: person.bio ?? (person === reader ? '' : '还没有简介'),
    tags: ['处女座', '天蝎座', '双鱼座', '狮子座'].slice(pick(`sign:${person.uid}`, 4)).slice(0, 1),
    follows: String(pick(`follows:${person.uid}`, 600)),
    fans: countText(own.reduce((sum, entry) => sum + entry.post.likes, 0) >> 2, audience.loggedIn),
    interaction: countText(
      own.reduce((sum, entry) => sum + entry.post.likes + entry.post.collects, 0),
      audience.loggedIn,
    ),
    notes: own.slice(0, 20).map((entry, index) => presentCard(entry, audience, index === 0)),
    collected: collected.map((entry) => presentCard(entry, audience)),
  };
}

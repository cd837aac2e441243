import { emojiNames } from '../data/emoji';
import { digest } from '../data/ids';
import { drawMotif, motifNames } from './motifs';
import { palettes } from './palettes';
import { randomOf } from './random';

const avatarPalettes = Object.values(palettes);

/** A round-cornered picture of a thing or a sky, from the path alone. */
export function drawAvatar(path: string): string {
  const r = randomOf(path);
  const palette = avatarPalettes[Math.floor(r() * avatarPalettes.length)]!;
  const motif = motifNames[Math.floor(r() * motifNames.length)]!;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 100 100"><rect width="100" height="100" fill="${palette.soft}"/><rect y="70" width="100" height="30" fill="${palette.ground}"/>${drawMotif(motif, palette, 80, r)}</svg>`;
}

const mouths = {
  smile: '<path d="M14 27q6 6 12 0" stroke="#6b3b12" stroke-width="2" fill="none" stroke-linecap="round"/>',
  laugh: '<path d="M12 25h16q-1 8-8 8t-8-8Z" fill="#7a2f16"/>',
  flat: '<path d="M15 28h10" stroke="#6b3b12" stroke-width="2" stroke-linecap="round"/>',
  sad: '<path d="M14 30q6-6 12 0" stroke="#6b3b12" stroke-width="2" fill="none" stroke-linecap="round"/>',
};
const eyes =
  '<circle cx="14" cy="18" r="2.200" fill="#4a2a10"/><circle cx="26" cy="18" r="2.200" fill="#4a2a10"/>';
const tears = '<path d="M11 20q-3 5 0 7q3-2 0-7M29 20q-3 5 0 7q3-2 0-7" fill="#6db7ee"/>';

function faceOf(name: string): string {
  if (name.includes('心'))
    return '<path d="M20 35S4 25 4 14a8 8 0 0 1 16-3 8 8 0 0 1 16 3c0 11-16 21-16 21Z" fill="#ff2442"/>';
  const head = `<circle cx="20" cy="20" r="17" fill="${name.includes('doge') ? '#e8b96a' : '#ffd35c'}"/>`;
  const blush = /害羞|萌|色|飞吻/.test(name)
    ? '<circle cx="9" cy="24" r="3" fill="#ff8f8f"/><circle cx="31" cy="24" r="3" fill="#ff8f8f"/>'
    : '';
  const mouth = /哭惹|失望|叹气|生气|皱眉/.test(name)
    ? 'sad'
    : /笑哭|大笑|派对|哇/.test(name)
      ? 'laugh'
      : /石化|汗|doge/.test(name)
        ? 'flat'
        : 'smile';
  return head + eyes + blush + mouths[mouth] + (/哭/.test(name) ? tears : '');
}

const names = new Map(emojiNames.map((name) => [digest(`emoji:${name}`).slice(0, 40), name]));

/** The picture of an emoji code, by the hash in its path. */
export function drawEmoji(path: string): string {
  const name = names.get(/([0-9a-f]{40})/.exec(path)?.[1] ?? '') ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${faceOf(name)}</svg>`;
}

import type { PictureEntry } from '../data';
import { drawMotif, type MotifName, motifNames } from './motifs';
import { palettes } from './palettes';
import { randomOf } from './random';

/** What suits a topic, the most fitting first. */
const byTopic: Record<string, MotifName[]> = {
  cafes: ['cup', 'vase'],
  food: ['bowl', 'fruit'],
  travel: ['hills', 'city'],
  beauty: ['bottles'],
  skincare: ['bottles', 'vase'],
  makeup: ['bottles'],
  outfits: ['coat'],
  pets: ['cat'],
  home: ['vase', 'books'],
  renting: ['city', 'vase'],
  study: ['books', 'cup'],
  work: ['books', 'city'],
  fitness: ['hills', 'fruit'],
};

/** How wide a text is, in em: a hanzi is 1, a Latin letter about 0.6. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 1 : 0.6), 0);
}

/** Breaks a line of cover text that is too long to be read big, at a space where there is one. */
function coverLines(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    if (widthOf(line) <= 6) return [line];
    const words = line.split(' ');
    if (words.length > 1) {
      const half = Math.ceil(words.length / 2);
      return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    }
    const chars = [...line];
    const half = Math.ceil(chars.length / 2);
    return [chars.slice(0, half).join(''), chars.slice(half).join('')];
  });
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Big type over the picture, with a stroke of a marker under its last line. */
function coverText(text: string, height: number, { dark, accent }: { dark: string; accent: string }): string {
  const lines = coverLines(text);
  const longest = Math.max(...lines.map(widthOf));
  const size = Math.min(26, 82 / Math.max(longest, 3), (height * 0.46) / lines.length);
  const leading = size * 1.28;
  const top = height * 0.12 + size;
  const last = top + (lines.length - 1) * leading;
  const marked = widthOf(lines.at(-1)!) * size + 2;
  const words = lines
    .map((line, index) => `<text x="9" y="${(top + index * leading).toFixed(1)}">${escapeText(line)}</text>`)
    .join('');
  return `<rect x="8" y="${last - size * 0.28}" width="${Math.min(84, marked).toFixed(1)}" height="${size * 0.42}" rx="2" fill="${accent}" opacity=".35"/>
<g font-family="'PingFang SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif" font-weight="800" font-size="${size.toFixed(2)}" fill="${dark}">${words}</g>`;
}

/** An invented picture as an SVG: a soft ground, a still life that fits the post, on covers perhaps a line of text. */
export function drawPicture({ post, index, width, height }: PictureEntry): string {
  const r = randomOf(`${post.key}:${index}`);
  const palette = palettes[post.cover.palette];
  const tall = (100 * height) / width;
  const text = index === 0 ? post.cover.text : undefined;
  const y = tall * (text ? 0.9 : 0.72) + r() * 4;
  const choice = [...(byTopic[post.topic] ?? []), ...(index > 0 ? motifNames : [])];
  const names = choice.length > 0 ? choice : motifNames;
  const motif =
    names[index === 0 ? Math.floor(r() ** 2 * names.length) : (index + Math.floor(r() * 3)) % names.length]!;
  const light = 15 + r() * 70;
  const horizon = y - 9 - r() * 6;
  const things = drawMotif(
    motif,
    palette,
    text && (motif === 'hills' || motif === 'city') ? y + tall * 0.08 : y,
    r,
  );
  const scene = motif === 'hills' || motif === 'city';
  const place = `translate(${(44 + r() * 6).toFixed(1)} ${(y * 0.5).toFixed(1)}) scale(.5)`;
  const small = scene ? things : `<g transform="${place}">${things}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 ${tall.toFixed(2)}">
<defs><linearGradient id="s" x1="0" y1="0" x2=".4" y2="1"><stop stop-color="${palette.sky}"/><stop offset="1" stop-color="${palette.soft}"/></linearGradient>
<linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${palette.ground}"/><stop offset="1" stop-color="${palette.soft}"/></linearGradient>
<radialGradient id="l"><stop stop-color="#fff" stop-opacity=".75"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>
<rect width="100" height="${tall}" fill="url(#s)"/><circle cx="${light}" cy="${tall * 0.2}" r="55" fill="url(#l)"/>
<rect y="${horizon}" width="100" height="${tall}" fill="url(#g)"/><path d="M${light - 30} ${horizon}h34l26 ${tall}h-70Z" fill="#fff" opacity=".16"/>
${text ? `${small}${coverText(text, tall, palette)}` : things}
</svg>`;
}

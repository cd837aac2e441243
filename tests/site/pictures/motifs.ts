import type { Palette } from './palettes';

/** Draws one thing that stands on the line `y`, about 60 wide around x = 50; `r` gives numbers from 0 to 1. */
type Motif = (palette: Palette, y: number, r: () => number) => string;

const shadow = (x: number, y: number, width: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${width * 0.13}" fill="#000" opacity=".13"/>`;

const cup: Motif = ({ main, accent, dark, sky }, y, r) => {
  const x = 44 + r() * 12;
  return `${shadow(x, y + 2, 26)}
<ellipse cx="${x}" cy="${y}" rx="25" ry="5" fill="${sky}"/><ellipse cx="${x}" cy="${y - 1}" rx="17" ry="3" fill="${main}" opacity=".25"/>
<path d="M${x + 15} ${y - 18}q11-3 9 5t-12 5" fill="none" stroke="${sky}" stroke-width="3"/>
<path d="M${x - 17} ${y - 24}h34c0 16-6 22-12 22h-10c-6 0-12-6-12-22Z" fill="${sky}"/>
<path d="M${x - 17} ${y - 24}h9c0 14 3 20 8 22h-5c-6 0-12-6-12-22Z" fill="#fff" opacity=".55"/>
<ellipse cx="${x}" cy="${y - 24}" rx="17" ry="4" fill="${dark}" opacity=".85"/><ellipse cx="${x}" cy="${y - 24}" rx="14.500" ry="3" fill="${main}"/>
<path d="M${x - 6} ${y - 24}q6-3.500 12 0q-6 3.500-12 0" fill="${sky}" opacity=".9"/>
<path d="M${x - 5} ${y - 33}q-3-5 1-9t0-9M${x + 4} ${y - 34}q-3-5 1-9t0-8" fill="none" stroke="${accent}" opacity=".3" stroke-width="1.200" stroke-linecap="round"/>`;
};

const vase: Motif = ({ main, accent, dark, sky, soft }, y, r) => {
  const stems = Array.from({ length: 7 }, (_, i) => {
    const x = 26 + i * 8 + r() * 4;
    const top = y - 46 - r() * 22;
    const size = 3.5 + r() * 3.5;
    return `<path d="M50 ${y - 26}Q${(50 + x) / 2} ${y - 40} ${x} ${top}" stroke="${dark}" stroke-width=".9" fill="none" opacity=".7"/>
<circle cx="${x}" cy="${top}" r="${size}" fill="${i % 3 === 0 ? accent : i % 3 === 1 ? main : soft}"/><circle cx="${x - 1}" cy="${top - 1}" r="${size * 0.4}" fill="#fff" opacity=".35"/>`;
  }).join('');
  return `${shadow(52, y + 1, 18)}${stems}
<path d="M43 ${y - 30}h14c-1 6 6 9 6 18 0 9-5 13-13 13s-13-4-13-13c0-9 7-12 6-18Z" fill="${sky}"/>
<path d="M44 ${y - 29}c0 6-5 9-5 18 0 6 2 10 6 11-9 0-8-18-3-22Z" fill="#fff" opacity=".5"/>`;
};

const hills: Motif = ({ main, ground, soft, accent, dark }, y, r) => {
  const sun = 22 + r() * 56;
  const ridge = (height: number, colour: string, opacity: number) => {
    const points = Array.from({ length: 6 }, (_, i) => `${i * 20} ${y - height - r() * 14}`);
    return `<path d="M-10 ${y + 60}V${y - height}${points.map((p) => `T${p}`).join('')}T110 ${y - height}V${y + 60}Z" fill="${colour}" opacity="${opacity}"/>`;
  };
  return `<circle cx="${sun}" cy="${y - 46}" r="9" fill="${accent}" opacity=".85"/>
<path d="M${sun + 8} ${y - 58}q4-3 7 0q3-3 7 0" fill="none" stroke="${dark}" stroke-width=".8" opacity=".5"/>
${ridge(34, soft, 1)}${ridge(20, ground, 1)}${ridge(6, main, 0.75)}${ridge(-10, main, 1)}${ridge(-24, dark, 0.55)}`;
};

const bowl: Motif = ({ main, accent, dark, sky, soft }, y, r) => {
  const toppings = Array.from({ length: 6 }, (_, i) => {
    const x = 32 + i * 7 + r() * 3;
    return `<ellipse cx="${x}" cy="${y - 25 - r() * 3}" rx="${3 + r() * 3}" ry="2.200" fill="${[accent, soft, main][i % 3]}"/>`;
  }).join('');
  return `${shadow(50, y + 1, 28)}
<path d="M62 ${y - 27}L92 ${y - 52}M66 ${y - 26}L95 ${y - 48}" stroke="${dark}" stroke-width="1.400" stroke-linecap="round"/>
<path d="M22 ${y - 24}h56c0 15-9 23-18 23h-20c-9 0-18-8-18-23Z" fill="${main}"/><path d="M24 ${y - 16}h52" stroke="${sky}" stroke-width="1.500" opacity=".7"/>
<ellipse cx="50" cy="${y - 24}" rx="28" ry="6" fill="${sky}"/><ellipse cx="50" cy="${y - 24}" rx="25" ry="4.600" fill="${accent}" opacity=".35"/>${toppings}
<path d="M38 ${y - 34}q-3-5 1-9M50 ${y - 35}q-3-6 1-10" fill="none" stroke="${dark}" opacity=".25" stroke-width="1.200" stroke-linecap="round"/>`;
};

const books: Motif = ({ main, accent, dark, sky, soft }, y, r) => {
  const colours = [main, accent, sky, dark];
  const stack = colours
    .map((colour, i) => {
      const x = 24 + r() * 7;
      const width = 42 + r() * 8;
      return `<rect x="${x}" y="${y - 7 * (i + 1)}" width="${width}" height="6.400" rx="1" fill="${colour}"/><rect x="${x + width - 5}" y="${y - 7 * (i + 1) + 1}" width="5" height="4.400" fill="${sky}" opacity=".8"/>`;
    })
    .join('');
  return `${shadow(50, y + 1, 30)}${stack}
<path d="M70 ${y}V${y - 52}" stroke="${dark}" stroke-width="1.500"/><path d="M58 ${y - 50}h24l-5-14h-14Z" fill="${soft}"/><path d="M58 ${y - 50}h24l9 30h-42Z" fill="#fff" opacity=".22"/><ellipse cx="70" cy="${y}" rx="8" ry="1.600" fill="${dark}"/>`;
};

const cat: Motif = ({ main, accent, dark, sky }, y, r) => {
  const x = 45 + r() * 10;
  return `${shadow(x, y + 1, 22)}
<path d="M${x + 15} ${y - 4}q18 2 15-14q-1-6-4-5" fill="none" stroke="${main}" stroke-width="5" stroke-linecap="round"/>
<path d="M${x - 16} ${y}q-3-22 7-30h18q10 8 7 30Z" fill="${main}"/><path d="M${x - 7} ${y}q-2-16 7-18q9 2 7 18Z" fill="${sky}" opacity=".85"/>
<path d="M${x - 15} ${y - 36}l-1-16 10 7h12l10-7-1 16q-1 13-15 13t-15-13Z" fill="${main}"/>
<path d="M${x - 13} ${y - 47}l1 7 5-4ZM${x + 13} ${y - 47}l-1 7-5-4Z" fill="${accent}" opacity=".6"/>
<circle cx="${x - 6}" cy="${y - 37}" r="1.700" fill="${dark}"/><circle cx="${x + 6}" cy="${y - 37}" r="1.700" fill="${dark}"/>
<path d="M${x - 1.5} ${y - 33}h3l-1.500 1.500ZM${x} ${y - 31.5}q-2 3-4 1M${x} ${y - 31.5}q2 3 4 1" fill="none" stroke="${dark}" stroke-width=".7"/>
<path d="M${x - 4} ${y - 44}v3M${x} ${y - 45}v4M${x + 4} ${y - 44}v3" stroke="${dark}" opacity=".45" stroke-width="1.200"/>`;
};

const bottles: Motif = ({ main, accent, dark, sky, soft }, y, r) => {
  const tall = 34 + r() * 12;
  return `${shadow(50, y + 1, 30)}
<rect x="24" y="${y - tall}" width="18" height="${tall}" rx="3" fill="${soft}"/><rect x="29" y="${y - tall - 9}" width="8" height="9" rx="1" fill="${dark}"/><rect x="27" y="${y - tall * 0.62}" width="12" height="${tall * 0.34}" fill="${sky}"/>
<rect x="46" y="${y - 26}" width="12" height="26" rx="1.500" fill="${dark}"/><rect x="47.500" y="${y - 36}" width="9" height="10" fill="#d9b36c"/><path d="M48.500 ${y - 36}v-9q7 1 7 5v4Z" fill="${accent}"/>
<rect x="62" y="${y - 16}" width="20" height="16" rx="4" fill="${main}"/><rect x="61" y="${y - 21}" width="22" height="7" rx="2" fill="${sky}"/>
<path d="M27 ${y - tall + 3}v${tall - 8}" stroke="#fff" stroke-width="1.500" opacity=".6"/>`;
};

const city: Motif = ({ main, accent, dark, ground, sky }, y, r) => {
  const houses = Array.from({ length: 9 }, (_, i) => {
    const x = i * 12 - 4;
    const height = 18 + r() * 40;
    const colour = [main, ground, dark][i % 3];
    const windows = Array.from(
      { length: 4 },
      (_, row) =>
        `<rect x="${x + 3}" y="${y - height + 4 + row * 6}" width="2" height="2.600"/><rect x="${x + 7}" y="${y - height + 4 + row * 6}" width="2" height="2.600"/>`,
    ).join('');
    return `<rect x="${x}" y="${y - height}" width="12.500" height="${height + 60}" fill="${colour}" opacity=".9"/><g fill="${r() > 0.4 ? '#ffe3a3' : sky}" opacity=".8">${windows}</g>`;
  }).join('');
  return `<circle cx="${20 + r() * 60}" cy="${y - 62}" r="7" fill="${accent}" opacity=".7"/>${houses}<rect x="-5" y="${y + 6}" width="110" height="80" fill="${dark}" opacity=".35"/>`;
};

const fruit: Motif = ({ main, accent, dark, sky, soft }, y, r) => {
  const one = (x: number, size: number, colour: string) =>
    `${shadow(x + 2, y + 1, size)}<circle cx="${x}" cy="${y - size}" r="${size}" fill="${colour}"/><ellipse cx="${x - size * 0.3}" cy="${y - size * 1.4}" rx="${size * 0.3}" ry="${size * 0.2}" fill="#fff" opacity=".4"/><path d="M${x} ${y - size * 2}q2-5 7-5q-1 5-7 5" fill="${dark}" opacity=".75"/>`;
  return `<ellipse cx="50" cy="${y}" rx="38" ry="8" fill="${sky}"/>${one(33, 11 + r() * 3, accent)}${one(68, 10 + r() * 4, main)}${one(50, 13 + r() * 3, soft)}`;
};

const coat: Motif = ({ main, accent, dark, soft, sky }, y, r) => {
  const hem = y - 4 + r() * 6;
  return `<path d="M10 ${y - 74}h80" stroke="${dark}" stroke-width="1.600"/><path d="M50 ${y - 74}q4 1 3 4t-3 5" fill="none" stroke="${dark}" stroke-width="1"/>
<path d="M30 ${y - 58}l20-8 20 8 9 34-8 3-4-12 1 ${hem - y + 33}h-36l1-${33 + (hem - y)}-4 12-8-3Z" fill="${main}"/>
<path d="M44 ${y - 64}l6 12 6-12-6-2Z" fill="${sky}"/><path d="M50 ${y - 52}V${hem}" stroke="${dark}" stroke-width=".8" opacity=".6"/>
<circle cx="53" cy="${y - 40}" r="1.200" fill="${dark}"/><circle cx="53" cy="${y - 30}" r="1.200" fill="${dark}"/><rect x="33" y="${y - 34}" width="9" height="1.200" fill="${dark}" opacity=".5"/>
<path d="M78 ${y - 4}h16v-16h-16ZM81 ${y - 20}q5-10 10 0" fill="${soft}" stroke="${accent}" stroke-width="1.200"/>`;
};

const motifs = { cup, vase, hills, bowl, books, cat, bottles, city, fruit, coat };
export type MotifName = keyof typeof motifs;

export function drawMotif(name: MotifName, palette: Palette, y: number, r: () => number): string {
  return motifs[name](palette, y, r);
}

export const motifNames = Object.keys(motifs) as MotifName[];

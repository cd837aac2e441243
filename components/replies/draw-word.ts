/** What stands on the picture of a word. */
export interface DrawnWord {
  hanzi: string;
  lang: 'zh-Hans' | 'zh-Hant';
  /** Tone-marked, or in zhuyin. */
  reading: string;
  meaning: string;
  example?: { zh: string; en: string };
}

export type Paper = 'light' | 'dark';

/** Three to four, as posts there are. */
export const pictureSize = { width: 1080, height: 1440 };

const inks = {
  light: {
    paper: '#faf6ef',
    ink: '#241c16',
    soft: '#5b4e44',
    cinnabar: '#b0341a',
    line: '#e7dfd2',
    seal: '#b0341a',
  },
  dark: {
    paper: '#17120f',
    ink: '#f3eadf',
    soft: '#c6b8a9',
    cinnabar: '#f08468',
    line: '#3b312a',
    seal: '#c2452a',
  },
} as const;

const song = '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", serif';
const hans = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei UI", "Microsoft YaHei", sans-serif';
const latin = '-apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const margin = 108;
const inner = pictureSize.width - 2 * margin;

/** Draws a word on paper: hanzi, reading, meaning, an example, and the seal. */
export function drawWord(canvas: HTMLCanvasElement, word: DrawnWord, paper: Paper): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const colours = inks[paper];
  canvas.width = pictureSize.width;
  canvas.height = pictureSize.height;
  canvas.lang = word.lang;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, pictureSize.width, pictureSize.height);
  pen.textBaseline = 'alphabetic';
  let y = 200;

  const write = (text: string, font: string, { size, line, colour, most = 4 }: Line) => {
    pen.font = `${font.startsWith('600') ? '600 ' : ''}${size}px ${font.replace('600 ', '')}`;
    pen.fillStyle = colour;
    for (const row of rowsOf(text, (part) => pen.measureText(part).width, { width: inner, most })) {
      y += line;
      pen.fillText(row, margin, y);
    }
  };

  const large = Math.min(260, Math.floor(inner / Math.max(1, [...word.hanzi].length)), 260);
  const size = large < 110 ? 110 : large;
  write(word.hanzi, song, { size, line: size * 1.1, colour: colours.ink, most: 3 });
  y += 24;
  if (word.reading) write(word.reading, latin, { size: 52, line: 68, colour: colours.cinnabar, most: 2 });
  y += 20;
  write(word.meaning, `600 ${latin}`, { size: 46, line: 62, colour: colours.ink, most: 4 });
  if (word.example) {
    y += 64;
    pen.fillStyle = colours.line;
    pen.fillRect(margin, y, inner, 3);
    y += 24;
    write(word.example.zh, hans, { size: 46, line: 72, colour: colours.ink, most: 4 });
    y += 8;
    write(word.example.en, latin, { size: 36, line: 52, colour: colours.soft, most: 4 });
  }
  drawSeal(pen, colours.cinnabar);
}

interface Line {
  size: number;
  line: number;
  colour: string;
  /** Rows at most; what is beyond them ends in an ellipsis. */
  most?: number;
}

/** A text in rows of a width: Latin breaks between words, hanzi anywhere, punctuation never starts a row. */
export function rowsOf(
  text: string,
  widthOf: (text: string) => number,
  { width, most }: { width: number; most: number },
): string[] {
  const pieces = text.match(/\p{Script=Han}[，。！？；：、…”’」）]*|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
  const rows: string[] = [];
  let row = '';
  for (const piece of pieces) {
    if (row !== '' && widthOf((row + piece).trimEnd()) > width) {
      rows.push(row.trimEnd());
      row = piece.trimStart();
    } else row += piece;
  }
  if (row.trim()) rows.push(row.trimEnd());
  return rows.length <= most ? rows : [...rows.slice(0, most - 1), `${rows[most - 1]}…`];
}

/** The seal of `components/ui/seal.tsx`, at the foot. */
function drawSeal(pen: CanvasRenderingContext2D, colour: string): void {
  pen.save();
  pen.translate(margin, pictureSize.height - margin - 96);
  pen.scale(0.75, 0.75);
  pen.fillStyle = colour;
  pen.fill(new Path2D('M34 6h62c17 0 26 9 26 26v63c0 18-9 27-27 27H33C15 122 6 113 6 95V33C6 15 16 6 34 6z'));
  pen.strokeStyle = '#fffaf5';
  pen.fillStyle = '#fffaf5';
  pen.lineWidth = 10;
  pen.miterLimit = 6;
  pen.stroke(new Path2D('M28.5 26.5l9.5 10.5M22 53.5h16.5V91'));
  pen.fill(new Path2D('M33.5 88v14l17-13.5-6.5-8-5 4z'));
  pen.stroke(new Path2D('M55.5 31.5h47.5v60q0 11-11 11h-9M55.5 52h31.5M60.5 69.5h21.5v19.5H60.5z'));
  pen.restore();
}

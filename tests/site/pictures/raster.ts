import { crc32, deflateSync } from 'node:zlib';
import type { PictureEntry } from '../data';
import { palettes } from './palettes';
import { randomOf } from './random';

type Colour = readonly [number, number, number];

/**
 * The same ground, light and horizon as the SVG of a picture, as a PNG: what a picture host sends to those who do not say that
 * they take SVG.
 */
export function paintPicture({ post, index, width, height }: PictureEntry): Buffer {
  const r = randomOf(`${post.key}:${index}:raster`);
  const { sky, soft, ground, main, accent } = palettes[post.cover.palette];
  const [top, low, floor, thing, spot] = [sky, soft, ground, main, accent].map(colourOf) as Colour[];
  const horizon = height * (0.6 + r() * 0.15);
  const [x, y, size] = [width * (0.3 + r() * 0.4), horizon - height * 0.05, width * (0.12 + r() * 0.12)];
  const rows = Buffer.alloc(height * (1 + width * 3));
  let at = 0;
  for (let row = 0; row < height; row++) {
    // Each row begins with its filter: none.
    rows[at++] = 0;
    const above = row < horizon;
    const base = above
      ? mixed(top!, low!, row / horizon)
      : mixed(floor!, low!, (row - horizon) / (height - horizon));
    for (let column = 0; column < width; column++) {
      const away = Math.hypot(column - x, row - y);
      const colour = away < size * 0.4 ? spot! : away < size ? thing! : base;
      for (const part of colour) rows[at++] = part;
    }
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(width, height)),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  bytes.set([8, 2, 0, 0, 0], 8);
  return bytes;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function colourOf(hex: string): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function mixed(one: Colour, other: Colour, part: number): Colour {
  return one.map((value, index) => Math.round(value + (other[index]! - value) * part)) as unknown as Colour;
}

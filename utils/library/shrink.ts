import type { PictureType } from '@/utils/store/model';

/** Pixels of the longer side: enough to read the text in a picture on a large screen. */
const longestSide = 1080;
const quality = 0.82;
/** What a picture may unfold to: 60 megapixels are 240 MB while it is drawn. */
const mostPixels = 60_000_000;
const types: readonly string[] = ['image/webp', 'image/jpeg', 'image/png'] satisfies PictureType[];

export interface SmallPicture {
  blob: Blob;
  type: PictureType;
  width: number;
  height: number;
}

/**
 * A picture no larger than it is worth keeping: what the browser can show, drawn anew, or as it came where that is
 * smaller already. Works in a worker.
 * @throws when it is no picture, or an enormous one
 */
export async function shrink(original: Blob): Promise<SmallPicture> {
  const bitmap = await createImageBitmap(original);
  try {
    if (bitmap.width * bitmap.height > mostPixels)
      throw new Error(`${bitmap.width} x ${bitmap.height} pixels`);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    // A browser that cannot write WebP writes PNG, which is larger than what came.
    const drawn = await canvas.convertToBlob({ type: 'image/webp', quality });
    const asItCame = scale === 1 && types.includes(original.type) && original.size <= drawn.size;
    const blob = asItCame ? original : drawn;
    return { blob, type: blob.type as PictureType, width, height };
  } finally {
    bitmap.close();
  }
}

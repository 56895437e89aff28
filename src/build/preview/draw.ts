import sharp from 'sharp';
import type { Card } from '../../model/preview/card.ts';
import { pictureSize } from '../../model/preview/preview.ts';
import { colours } from './colours.ts';
import { palettePng } from './png.ts';
import { pictureOf } from './template.ts';

const flat = new Set(Object.values(colours).map((colour) => Number.parseInt(colour.slice(1), 16)));

/** A card as a PNG: the same card gives the same bytes, whatever the machine has installed. */
export async function draw(card: Card): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(pictureOf(card)))
    .removeAlpha()
    .raw()
    .toBuffer();
  return palettePng(pixels, pictureSize.width, flat);
}

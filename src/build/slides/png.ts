import sharp from 'sharp';
import { slideSize } from '../../model/slides/scene.ts';
import { palettePng } from '../preview/png.ts';

/** The colours that a drawing names: they are kept exactly. */
const coloursOf = (svg: string): Set<number> =>
  new Set([...svg.matchAll(/#([0-9a-f]{6})\b/gi)].map(([, colour = '']) => Number.parseInt(colour, 16)));

/**
 * A slide as a PNG of 1920 × 1080: the same drawing gives the same bytes, whatever the machine has installed.
 * @param svg a drawing that needs no font and fetches nothing
 */
export async function slidePng(svg: string): Promise<Buffer> {
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  return palettePng(pixels, slideSize.width, coloursOf(svg));
}

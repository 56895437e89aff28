import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { iconSizes } from '../../components/offline/manifest.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

/** The mark of the site on its paper, with the room around it that a launcher may cut off. */
export const GET: APIRoute = async ({ params }) => {
  const size = Number(params['size']);
  const mark = readFileSync('public/favicon.svg', 'utf8');
  const inside = await sharp(Buffer.from(mark), { density: (72 * size * 0.56) / 20 })
    .resize(Math.round(size * 0.56))
    .png()
    .toBuffer();
  const icon = await sharp({ create: { width: size, height: size, channels: 3, background: '#fbfaf7' } })
    .composite([{ input: inside }])
    .png()
    .toBuffer();
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
};

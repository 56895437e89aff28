import type { APIRoute } from 'astro';
import { pictures, type Picture } from '../../components/architecture/pictures.ts';
import { portablePicture } from '../../components/architecture/portable-picture.ts';

export async function getStaticPaths() {
  return (await pictures()).map((picture) => ({ params: { stage: picture.of.id }, props: { picture } }));
}

/** The model of one picture, on both days. */
export const GET: APIRoute<{ picture: Picture }> = async ({ props, site }) =>
  new Response(`${JSON.stringify(await portablePicture(props.picture, site), null, 2)}\n`);

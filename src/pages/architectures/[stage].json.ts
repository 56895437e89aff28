import type { APIRoute } from 'astro';
import { pictures, type Picture } from '../../components/records/pictures.ts';
import { pictureJson } from '../../components/architecture/picture-json.ts';

export async function getStaticPaths() {
  return (await pictures()).map((picture) => ({ params: { stage: picture.of.id }, props: { picture } }));
}

/** The model of one picture, on both days. */
export const GET: APIRoute<{ picture: Picture }> = async ({ props, site }) =>
  new Response(`${JSON.stringify(await pictureJson(props.picture, site), null, 2)}\n`);

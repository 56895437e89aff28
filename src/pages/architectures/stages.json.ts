import type { APIRoute } from 'astro';
import { pictures } from '../../components/architecture/pictures.ts';
import { portablePicture } from '../../components/architecture/portable-picture.ts';

/** The models of all pictures in the order of the talk, in one file. */
export const GET: APIRoute = async ({ site }) => {
  const all = await Promise.all((await pictures()).map((picture) => portablePicture(picture, site)));
  return new Response(`${JSON.stringify(all)}\n`);
};

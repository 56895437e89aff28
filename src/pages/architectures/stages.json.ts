import type { APIRoute } from 'astro';
import { pictures } from '../../components/records/pictures.ts';
import { pictureJson } from '../../components/architecture/picture-json.ts';

/** The models of all pictures in the order of the talk, in one file. */
export const GET: APIRoute = async ({ site }) => {
  const all = await Promise.all((await pictures()).map((picture) => pictureJson(picture, site)));
  return new Response(`${JSON.stringify(all)}\n`);
};

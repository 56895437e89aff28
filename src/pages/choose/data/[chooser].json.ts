import type { APIRoute, GetStaticPaths } from 'astro';
import { chooserData } from '../../../components/chooser/chooser-data.ts';
import { records } from '../../../components/library.ts';

export const getStaticPaths = (async () =>
  (await records('choosers')).map(({ id }) => ({ params: { chooser: id } }))) satisfies GetStaticPaths;

/** What a chooser's page fetches when it is first touched; icons and calculators are in the page. */
export const GET: APIRoute = async ({ params }) => {
  const data = await chooserData(params['chooser'] ?? '');
  return new Response(JSON.stringify({ ...data, icons: undefined, sheets: undefined }));
};

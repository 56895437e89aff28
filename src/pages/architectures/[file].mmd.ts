import type { APIRoute } from 'astro';
import { filePaths, mermaidOn } from '../../components/architecture/drawings.ts';
import type { Picture } from '../../components/records/pictures.ts';
import type { AsOf } from '../../model/facts/as-of.ts';

export const getStaticPaths = filePaths;

/** The picture as Mermaid text. */
export const GET: APIRoute<{ picture: Picture; asOf: AsOf }> = async ({ props }) =>
  new Response(await mermaidOn(props.picture, props.asOf));

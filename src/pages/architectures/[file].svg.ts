import type { APIRoute } from 'astro';
import { drawingOf, filePaths } from '../../components/architecture/drawings.ts';
import type { Picture } from '../../components/records/pictures.ts';
import { standaloneSvg } from '../../model/architecture/standalone-svg.ts';
import { href } from '../../components/site/href.ts';
import type { AsOf } from '../../model/facts/as-of.ts';

export const getStaticPaths = filePaths;

/** The wide drawing as a file of its own. */
export const GET: APIRoute<{ picture: Picture; asOf: AsOf }> = ({ props, site }) => {
  const address = (path: string): string => new URL(href(path as `/${string}`), site).href;
  return new Response(standaloneSvg(drawingOf(props.picture.of.id, props.asOf, 'wide'), { address }));
};

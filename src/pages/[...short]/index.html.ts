import type { APIRoute } from 'astro';
import { forwardPage, forwards, type Forward } from '../../components/citable/forward.ts';

export async function getStaticPaths() {
  return (await forwards()).map((forward) => ({ params: { short: forward.id }, props: { forward } }));
}

/** A short address, or one that moved: a page that leads on. */
export const GET: APIRoute<{ forward: Forward }> = async ({ props, site }) =>
  new Response(await forwardPage(props.forward, site), { headers: { 'content-type': 'text/html; charset=utf-8' } });

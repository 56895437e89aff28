import type { APIRoute } from 'astro';
import { shards } from '../../components/citable/file.ts';

export async function getStaticPaths() {
  return [...(await shards())].map(([shard, file]) => ({ params: { shard }, props: { file } }));
}

/** The parts whose ids begin with one letter: what a page fetches when somebody cites one of them. */
export const GET: APIRoute<{ file: unknown }> = ({ props }) => new Response(`${JSON.stringify(props.file)}\n`);

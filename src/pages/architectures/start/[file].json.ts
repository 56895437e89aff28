import type { APIRoute } from 'astro';
import { filePaths } from '../../../components/architecture/drawings.ts';
import { startOf } from '../../../components/architecture/start-model.ts';
import type { Picture } from '../../../components/records/pictures.ts';
import type { AsOf } from '../../../model/facts/as-of.ts';

/** Stages alone: a sequence is no system of parts. */
export const getStaticPaths = async () => (await filePaths()).filter(({ props }) => props.picture.kind === 'flow');

/** A stage as the start of a system of one's own. */
export const GET: APIRoute<{ picture: Picture; asOf: AsOf }> = async ({ props: { picture, asOf }, site }) =>
  new Response(await startOf(picture.of.id, asOf, site));

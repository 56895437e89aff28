import type { APIRoute } from 'astro';
import { citationsFile } from '../components/citable/file.ts';
import { publish } from '../components/data/publish.ts';

/** Every part that can be cited, with its fingerprints. Described at /reference/data/#citations. */
export const GET: APIRoute = async ({ site }) => publish('citations', site, await citationsFile(site));

import type { APIRoute } from 'astro';
import { sectionWords } from '../../components/search/section-words.ts';

/** What search loads where neither of the other files answers for sure. */
export const GET: APIRoute = async () => new Response(JSON.stringify(await sectionWords()));

import { getCollection } from 'astro:content';
import { records } from '../library.ts';

/** Words that an engineer reads in a minute. */
const wordsPerMinute = 220;

const wordsOf = (markdown: string): number => markdown.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

/** Minutes that the story takes: the overview of each tier and the closing advice. */
export async function storyMinutes(): Promise<number> {
  const story = (await getCollection('docs')).filter(({ id }) => /^tiers\/[^/]+$/.test(id));
  const words = story.reduce((sum, { body = '' }) => sum + wordsOf(body), 0);
  return Math.ceil(words / wordsPerMinute);
}

/** How many there are of what the home page offers. */
export async function counts() {
  const pages = await getCollection('docs');
  const inFolder = (folder: string): number =>
    pages.filter(({ id, data }) => id.startsWith(`${folder}/`) && data.id !== undefined).length;
  return {
    facts: (await records('facts')).length,
    choosers: (await records('choosers')).length,
    drawings: (await records('architectures')).length,
    decisions: inFolder('decisions'),
    calculators: inFolder('capacity'),
  };
}

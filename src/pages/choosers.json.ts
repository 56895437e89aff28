import type { APIRoute } from 'astro';
import { chooserOf, chooserPath } from '../components/chooser/trees.ts';
import { records } from '../components/library.ts';
import { portableChooser, portableChoosers } from '../model/advisor/portable.ts';
import { plainWords } from '../model/words/plain.ts';

/** Every decision tree with its paths, in one file. The shape is described at /choose/#json. */
export const GET: APIRoute = async ({ site }) => {
  const trees = await Promise.all((await records('advisors')).map(({ id }) => chooserOf(id)));
  const choosers = trees.map(({ tree, facts }) => {
    const url = new URL(chooserPath(tree), site).href;
    return portableChooser(tree, url, (words) => plainWords(words, (id) => facts.find((fact) => fact.id === id)));
  });
  return new Response(`${JSON.stringify(portableChoosers(choosers), null, 2)}\n`);
};

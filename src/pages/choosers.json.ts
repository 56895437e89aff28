import type { APIRoute } from 'astro';
import { chooserOf } from '../components/records/choosers.ts';
import { publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { chooserJson } from '../model/chooser/json.ts';
import { plainWords } from '../model/record-text/plain.ts';

/** Every decision tree with its paths, in one file. The shape is described at /reference/choosers/#json. */
export const GET: APIRoute = async ({ site }) => {
  const trees = await Promise.all((await records('choosers')).map(({ id }) => chooserOf(id)));
  const choosers = trees.map(({ tree, facts }) => {
    const url = urlOf({ kind: 'chooser', id: tree.id }, site);
    return chooserJson(tree, url, (words) => plainWords(words, (id) => facts.find((fact) => fact.id === id)));
  });
  return publish('choosers', site, { choosers });
};

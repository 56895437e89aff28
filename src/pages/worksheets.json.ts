import type { APIRoute } from 'astro';
import { sheets } from '../components/records/all-sheets.ts';
import { limitsOf } from '../components/records/limits.ts';
import { absolute, publish } from '../components/data/publish.ts';
import { urlOf } from '../components/data/url-of.ts';
import { records } from '../components/library.ts';
import { worksheetJson } from '../model/worksheet/json.ts';

/** Every calculator with its examples. Described at /reference/data/#worksheets. */
export const GET: APIRoute = async ({ site }) => {
  const units = new Map((await records('facts')).map(({ id, unit }) => [id, unit]));
  const worksheets = sheets
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(async (sheet) =>
      worksheetJson(sheet, {
        limits: await limitsOf(sheet),
        urlOf: (path) => absolute(path, site),
        factUrl: (id) => urlOf({ kind: 'fact', id }, site),
        unitOf: (fact) => units.get(fact),
      }),
    );
  return publish('worksheets', site, { worksheets: await Promise.all(worksheets) });
};

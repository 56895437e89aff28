import { getCollection } from 'astro:content';
import type { Library } from '../../model/citations/library.ts';
import { partsOf } from '../../model/citations/parts.ts';
import type { Part } from '../../model/citations/part.ts';
import { sheets } from '../records/all-sheets.ts';
import { chooserOf } from '../records/choosers.ts';
import { decisions } from '../records/decisions.ts';
import { records } from '../library.ts';

async function readLibrary(): Promise<Library> {
  const docs = await getCollection('docs', ({ id }) => id !== '404');
  const bodies = new Map(docs.map(({ data, body }) => [data.id, body ?? '']));
  const [services, sources, choosers, decided] = await Promise.all([
    records('services'),
    records('sources'),
    records('choosers'),
    decisions(),
  ]);
  return {
    services,
    sheets,
    facts: await records('facts'),
    sources: new Map(sources.map(({ id, title }) => [id, title])),
    claims: await records('claims'),
    slides: await records('slides'),
    terms: await records('terms'),
    decisions: decided.map((decision) => ({ ...decision, body: bodies.get(decision.id) ?? '' })),
    choosers: await Promise.all(choosers.map(async ({ id }) => (await chooserOf(id)).tree)),
    stages: await records('architectures'),
    sequences: await records('sequences'),
    replacements: await records('replacements'),
    pages: docs.map(({ id, data, body }) => ({
      path: id === 'index' ? '/' : `/${id}/`,
      ...{ title: data.title, description: data.description ?? '', body: body ?? '' },
      record: services.find((service) => service.id === data.service),
    })),
  };
}

let all: Promise<readonly Part[]> | undefined;

let byPath: Promise<ReadonlyMap<string, Part>> | undefined;

/** The part at an address from the root of the site, if one is cited by it. */
export async function partAtPath(path: string): Promise<Part | undefined> {
  byPath ??= citableParts().then((parts) => new Map(parts.map((part) => [part.path, part])));
  return (await byPath).get(path);
}

/** Every part of the site that can be cited. */
export function citableParts(): Promise<readonly Part[]> {
  all ??= readLibrary().then(partsOf);
  return all;
}

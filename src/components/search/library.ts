import type { Entry } from '../../model/search/entry.ts';
import { kinds } from '../../model/search/entry.ts';
import { divided, type Meta } from '../../model/search/wire.ts';
import { records } from '../library.ts';
import { readingOrder } from '../records/pages.ts';
import { entriesOfPages } from './entries-of-pages.ts';
import { chooserResults, claims, limits, slides, stages, terms } from './entries-of-records.ts';

const byKind = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));

let files: Promise<ReturnType<typeof divided>> | undefined;

/** All that can be found, by kind: what decides in the first file that search loads, all else in the second. */
export function searchEntries(): Promise<ReturnType<typeof divided>> {
  const all = [entriesOfPages(), chooserResults(), stages(), claims(), limits(), slides(), terms()];
  files ??= Promise.all(all).then((lists) => divided(byKind(lists.flat())));
  return files;
}

/** Names by which a service is meant in a comparison: its own go to the first of its columns. */
async function comparedColumns(): Promise<Meta['compared']> {
  const [comparisons, services] = await Promise.all([records('comparisons'), records('services')]);
  const taken = new Set<string>();
  return comparisons
    .flatMap(({ columns }) => columns)
    .map(({ id, name, service }) => {
      const names = [name];
      const own = services.find((one) => one.id === service);
      if (own && !taken.has(service)) names.push(own.short, own.name, ...own.aliases, own.short.split(' ')[0] ?? '');
      taken.add(service);
      const plain = names.map((text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '));
      return { id, name: [name, ...new Set(plain)].join('|') };
    });
}

export async function searchMeta(): Promise<Meta> {
  const [questions, services, pages, compared] = await Promise.all([
    records('questions'),
    records('services'),
    readingOrder(),
    comparedColumns(),
  ]);
  const counts: Record<string, number> = {};
  const { core, rest } = await searchEntries();
  for (const { kind } of [...core, ...rest]) counts[kind] = (counts[kind] ?? 0) + 1;
  const tiers = pages.filter(({ id, data }) => data.kind === 'tier' && id === `tiers/${data.tier ?? ''}`);
  return {
    compared,
    names: {
      tier: Object.fromEntries(tiers.map(({ data }) => [data.tier ?? '', data.title])),
      service: Object.fromEntries(services.map(({ id, short }) => [id, short])),
    },
    popular: questions.map(({ text }) => text),
    counts,
  };
}

import { getCollection } from 'astro:content';
import { sectionsOf } from '../../model/record-text/source.ts';
import type { Slide } from '../../schemas/slide.ts';
import { pageTitle } from '../records/pages.ts';

/** A place of a tier page that speaks of a slide. */
export interface Passage {
  readonly title: string;
  readonly path: `/${string}`;
}

let pages: Promise<{ readonly id: string; readonly body: string }[]> | undefined;

const tierPages = (): Promise<{ readonly id: string; readonly body: string }[]> => {
  pages ??= getCollection('docs', ({ id }) => id.startsWith('tiers/')).then((all) =>
    all.map(({ id, body = '' }) => ({ id, body })).sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  return pages;
};

/** Sections that match, without those that only hold one that does. */
async function sectionsWith(pattern: RegExp): Promise<Passage[]> {
  const found = (await tierPages()).flatMap(({ id, body }) => {
    const hits = sectionsOf(body).filter(({ source }) => pattern.test(source));
    const inner = hits.filter((one) => !hits.some((other) => other !== one && one.source.includes(other.source)));
    return inner.map(({ at, title }) => ({ id, at, title }));
  });
  return Promise.all(
    found.map(async ({ id, at, title }) => ({
      title: `${await pageTitle(id)}: ${title}`,
      path: `/${id}/#${at}` as const,
    })),
  );
}

/**
 * Where the tier pages speak of a slide: the sections that name it; where none does, those that have its claims; the
 * page of its tier where there are none either.
 */
export async function passagesOf({ id, claims, tier }: Pick<Slide, 'id' | 'claims' | 'tier'>): Promise<Passage[]> {
  const named = await sectionsWith(new RegExp(`<Slide id="${id}"`));
  if (named.length > 0) return named;
  const page = { title: await pageTitle(`tiers/${tier}`), path: `/tiers/${tier}/` } as const;
  if (claims.length === 0) return [page];
  const claimed = await sectionsWith(new RegExp(`<(?:Claim|Corrected) id="(?:${claims.join('|')})"`));
  return claimed.length > 0 ? claimed : [page];
}

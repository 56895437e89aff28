import { getCollection } from 'astro:content';
import { decisionOf, type Decision } from '../../model/decisions/decision.ts';
import { href } from '../site/href.ts';
import { readingOrder } from './pages.ts';

let all: Promise<Decision[]> | undefined;

async function readDecisions(): Promise<Decision[]> {
  const pages = await getCollection('docs', ({ data }) => data.kind === 'decision');
  return pages.flatMap(({ data, body }) => decisionOf(data, body ?? '') ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every decision in the order of their ids. */
export function decisions(): Promise<Decision[]> {
  all ??= readDecisions();
  return all;
}

/** The decision with this id. */
export async function decision(id: string | undefined): Promise<Decision> {
  const found = (await decisions()).find((one) => one.id === id);
  if (!found) throw new Error(`no decision “${id ?? ''}” (src/content/docs/decisions/)`);
  return found;
}

/** Decisions that name a record in one of their lists. */
export const decisionsNaming = async (
  list: 'services' | 'claims' | 'slides' | 'facts',
  id: string,
): Promise<Decision[]> => (await decisions()).filter((decision) => decision[list].includes(id));

/** Decisions whose text links a page, by its address below the root. */
export async function decisionsLinking(path: string): Promise<Decision[]> {
  const pages = await getCollection('docs', ({ data }) => data.kind === 'decision');
  const linking = new Set(pages.filter(({ body }) => body?.includes(`](${path})`)).map(({ data }) => data.id));
  return (await decisions()).filter(({ id }) => linking.has(id));
}

/** The address of a decision's page. */
export const decisionPath = (id: string): string => href(`/decisions/${id.toLowerCase()}/`);

/** A link to a decision as lists print it: “D-16 Async service”. */
export const decisionLink = ({ id, short }: Pick<Decision, 'id' | 'short'>): { href: string; text: string } => ({
  href: decisionPath(id),
  text: `${id} ${short}`,
});

/** Decisions by the tier in which their question first comes up, with the tier's own title. */
export async function decisionsByTier(): Promise<{ tier: string; title: string; decisions: Decision[] }[]> {
  const [held, pages] = await Promise.all([decisions(), readingOrder()]);
  return pages
    .filter(({ id, data }) => data.kind === 'tier' && id === `tiers/${data.tier ?? ''}`)
    .map(({ data }) => ({
      tier: data.tier ?? '',
      title: data.title,
      decisions: held.filter(({ tiers }) => tiers[0] === data.tier),
    }))
    .filter((group) => group.decisions.length > 0);
}

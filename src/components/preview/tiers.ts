import { getCollection } from 'astro:content';
import type { Card } from '../../model/preview/card.ts';
import { pictureOf } from '../records/pictures.ts';
import { readingOrder } from '../records/pages.ts';
import { drawnToday } from './stages.ts';
import { subject, type Subject } from './subject.ts';
import { figuresAsOf, typedAddress } from './words.ts';
import { printed } from '../records/printed.ts';

/** The first drawing that a page shows. */
async function drawn(body: string): Promise<Pick<Card, 'figure'>> {
  const id = /<Architecture id="([^"]+)"/.exec(body)?.[1];
  if (id === undefined) return { figure: { kind: 'mark' } };
  return { figure: { kind: 'drawing', of: await drawnToday(await pictureOf(id)), size: 'large' } };
}

/** Every tier: what it is about, and its architecture. */
export async function tiers(): Promise<Subject[]> {
  const [print, docs, order] = await Promise.all([printed(), getCollection('docs'), readingOrder()]);
  const pages = order.filter(({ id, data }) => data.kind === 'tier' && id === `tiers/${data.tier ?? ''}`);
  const made = pages.map(async ({ id, data }, i): Promise<Subject> => {
    const next = pages[i + 1];
    const description = print(data.description ?? '');
    return subject(
      { path: `/${id}/`, id },
      { title: data.title, description },
      {
        name: `tier-${data.tier ?? ''}`,
        kicker: 'Tier',
        title: data.title,
        answer: description,
        note: figuresAsOf,
        bars: [],
        ...(await drawn(docs.find((page) => page.id === id)?.body ?? '')),
        status: { tone: 'none', words: next ? `Next: ${next.data.title}` : 'The end of the talk' },
        address: typedAddress(`/${id}/`),
      },
    );
  });
  return Promise.all(made);
}

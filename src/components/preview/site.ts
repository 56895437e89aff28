import { getCollection } from 'astro:content';
import { records } from '../library.ts';
import { readingOrder } from '../records/pages.ts';
import { subject, type Subject } from './subject.ts';
import { figuresAsOf, typedAddress } from './words.ts';

/** The name of the site, as previews say it after or without a title. */
export const siteName = 'Headroom';

/** The picture of every page that has none of its own. */
export async function site(): Promise<Subject[]> {
  const [pages, docs, stages] = await Promise.all([readingOrder(), getCollection('docs'), records('architectures')]);
  const home = pages.find(({ id }) => id === 'index')?.data;
  const count = (kind: string): number => docs.filter(({ data }) => data.kind === kind && data.id !== undefined).length;
  const holds = [`${count('decision')} decisions`, `${count('capacity')} calculators`, `${stages.length} stages`];
  const description = home?.description ?? '';
  return [
    subject(
      { path: '/', id: '' },
      { title: home?.title ?? siteName, description },
      {
        name: 'site',
        kicker: 'Scaling on AWS, from 1 to 10 million users',
        title: 'How far your architecture scales, and what breaks first',
        answer: description,
        note: figuresAsOf,
        bars: [],
        figure: { kind: 'mark' },
        status: { tone: 'none', words: holds.join(' · ') },
        address: typedAddress('/'),
      },
    ),
  ];
}

import { titled } from '../../model/preview/preview.ts';
import { records } from '../library.ts';
import { pageTitle } from '../records/pages.ts';
import { subject, type Subject } from './subject.ts';
import { typedAddress } from './words.ts';
import { printed } from '../records/printed.ts';

/** Every slide: its point, and what is different today. */
export async function slides(): Promise<Subject[]> {
  const [all, print] = await Promise.all([records('slides'), printed()]);
  const made = all.map(async ({ id, title, point, today, tier }): Promise<Subject> => {
    const says = print(point);
    const now = today === undefined ? undefined : print(today);
    return subject(
      { path: `/slides/${id.toLowerCase()}/`, id },
      { title: titled(id, title), description: now === undefined ? says : `${says} Today: ${now}` },
      {
        name: id,
        kicker: `Slide ${id}`,
        title,
        answer: '',
        note: await pageTitle(`tiers/${tier}`),
        bars: [],
        then: { head: 'The slide’s point', text: says },
        ...(now !== undefined && { now: { head: 'Different today', text: now } }),
        status:
          now === undefined
            ? { tone: 'current', words: 'Still current' }
            : { tone: 'changed', words: 'Changed since the talk' },
        address: typedAddress(`/${id}`),
      },
    );
  });
  return Promise.all(made);
}

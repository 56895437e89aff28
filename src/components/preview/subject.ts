import type { Card } from '../../model/preview/card.ts';
import { bare, cutAtWord } from '../../model/preview/cut.ts';
import { describe, picturePath, type Preview } from '../../model/preview/preview.ts';

/** A record or page with a picture of its own. */
export interface Subject {
  /** The page it is shown on, from the root of the site: `/decisions/d-16/`, `/slides/s-35/`. */
  readonly path: string;
  /** Permanent id: `D-16`, `C-CONC`, `S-35`; of others their short address: `A/stage-e`, `Q/async`. */
  readonly id: string;
  readonly preview: Preview;
  readonly card: Card;
}

/** Networks take no longer description of a picture. */
const longestAlt = 420;

const sentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** What a picture says, read from top to bottom. */
function altOf({ kicker, title, added, answer, bars, then, now, status }: Card): string {
  const measured = bars.map(({ label, load, limit }) => `${label}: ${load} of ${limit}`);
  const passages = [then, now].flatMap((half) => (half ? [`${half.head}: ${half.text}`] : []));
  const all = [`${kicker}: ${title}`, added ?? '', answer, ...passages, ...measured, status.words];
  return cutAtWord(
    bare(
      all
        .filter((text) => text !== '')
        .map(sentence)
        .join(' '),
    ),
    longestAlt,
  );
}

/** A subject from its card, and from what a chat prints beside the picture. */
export const subject = (
  place: Pick<Subject, 'path' | 'id'>,
  words: { readonly title: string; readonly description: string },
  card: Card,
): Subject => ({
  ...place,
  preview: {
    title: words.title,
    description: describe(words.description),
    image: { path: picturePath(card.name), alt: altOf(card) },
  },
  card,
});

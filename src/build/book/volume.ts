import type { Element, ElementContent } from 'hast';
import type { Edition } from './edition.ts';

/** A chapter of a volume. One that begins a page has a running head and foot of its own; others run on. */
export interface Chapter {
  readonly anchor: string;
  readonly title: string;
  /** As the contents name it, where its title is a sentence. */
  readonly short?: string;
  /** Permanent id, where the chapter is a record: `D-16`. */
  readonly id?: string;
  /** 0 for a part, 1 for a chapter in it. */
  readonly depth: 0 | 1;
  readonly page?: { readonly head: string; readonly foot: string; readonly sideways?: true };
  readonly content: readonly ElementContent[];
}

export interface Volume {
  readonly file: string;
  /** As other volumes name it: `Handbook`. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly chapters: readonly Chapter[];
  /** What the cover shows, where it has a picture, and of what below the site's root it names the living edition. */
  readonly cover?: { readonly picture?: Element; readonly path: string };
  /** What stands before the first chapter, after the cover. */
  readonly front: readonly Element[];
  /** A volume has contents, sources and an index; a pack a cover and sources; a loose sheet its sources alone. */
  readonly kind: 'volume' | 'pack' | 'loose';
  /** Terms and services of the index, with where they are explained. */
  readonly words: readonly { readonly word: string; readonly main: string }[];
}

/** What every page of an edition says at its foot. */
export const imprint = ({ name }: Pick<Volume, 'name'>, { day, commit }: Edition): string =>
  [`Headroom ${name}`, longDay(day), ...(commit === undefined ? [] : [commit.slice(0, 7)])].join(' · ');

/** `2026-11-25` → `25 Nov 2026`. */
export const longDay = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });

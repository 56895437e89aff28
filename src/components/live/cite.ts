/** Asked at a live section by whatever cites it; the section fills in what it shows. */
export const citeEvent = 'headroom:cite';

export interface Citing {
  /** The query with the whole state and the day of its figures, as the section's own page reads it. */
  query?: string;
  /** The same without the day: it follows the site’s figures. */
  floating?: string;
  /** The result in a sentence or two, as plain text. */
  says?: string;
}

/** What a section answers. */
export type Cited = Required<Pick<Citing, 'query' | 'says'>> & Pick<Citing, 'floating'>;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

/** Lets a section answer what it shows. @returns takes the answer back */
export function answerCites(section: Element, answer: () => Cited): () => void {
  const tell = (event: Event): void => {
    const { says, ...state } = answer();
    Object.assign((event as CustomEvent<Citing>).detail, { ...state, says: plain(says) });
  };
  section.addEventListener(citeEvent, tell);
  return () => {
    section.removeEventListener(citeEvent, tell);
  };
}

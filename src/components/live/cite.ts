/** Asked at a live section by whatever cites it; the section fills in what it shows. */
export const citeEvent = 'headroom:cite';

export interface Citing {
  /** The query with the whole state and the day of its figures, as the section's own page reads it. */
  query?: string;
  /** The result in a sentence or two, as plain text. */
  says?: string;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();

/** Lets a section answer what it shows. @returns takes the answer back */
export function answerCites(section: Element, answer: () => Required<Citing>): () => void {
  const tell = (event: Event): void => {
    const { query, says } = answer();
    Object.assign((event as CustomEvent<Citing>).detail, { query, says: plain(says) });
  };
  section.addEventListener(citeEvent, tell);
  return () => {
    section.removeEventListener(citeEvent, tell);
  };
}

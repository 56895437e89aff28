/** Ids that are printed as they are: decisions, claims, slides, calculators. */
const printed = /(?<![\w/@#-])(?:D-(?:\d\d|[1-9]\d{2,3})|[NS]-\d\d|C-[A-Z]{2,}(?:-[A-Z]+)*)(?![\w-]|@)/g;

/** A piece of text: an id with the address that it leads to, or the words between. */
export interface Piece {
  readonly text: string;
  readonly path?: `/${string}`;
}

/** Where an id leads, from the root of the site, without a detour over its short address where that is known. */
function placeOfId(id: string): `/${string}` {
  if (id.startsWith('D-')) return `/decisions/${id.toLowerCase()}/`;
  if (id.startsWith('N-')) return `/reference/claims/#${id}`;
  if (id.startsWith('S-')) return `/slides/${id.toLowerCase()}/`;
  return `/${id}/`;
}

/** Splits a text at the ids that it prints. */
export function splitAtIds(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(printed)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: match[0], path: placeOfId(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}

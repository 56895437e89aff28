import { Parser } from 'htmlparser2';

/** What a row says only once it is opened, by class: of its sources all but the first. */
const folded = new Set(['caveat', 'cite', 'via', 'wording', 'since', 'day']);

/** Addresses of other sites are long; a slide that is a source stays a link, as every id that a page prints. */
const elsewhere = /^https?:/;

/** A whole record as the built page has it. */
interface Row {
  readonly id: string;
  /** Id of the group of rows that it stands in. */
  readonly group: string;
  /** What is between its tags. */
  readonly cells: string;
}

export interface Folded {
  /** The page, each row as the one line that it is until it is opened. */
  readonly html: string;
  readonly rows: readonly Row[];
}

type Range = readonly [from: number, to: number];

interface Open {
  readonly from: number;
  /** Left out of the short row: all of it, or its tags alone. */
  readonly cut: 'all' | 'tags' | 'nothing';
  readonly row?: string;
  readonly group?: string;
  /** Where its content begins. */
  readonly inner: number;
  sources: number;
}

const without = (html: string, cuts: readonly Range[]): string => {
  let at = 0;
  const kept = cuts.map(([from, to]) => {
    const piece = html.slice(at, Math.max(at, from));
    at = Math.max(at, to);
    return piece;
  });
  return kept.join('') + html.slice(at);
};

/** Blanks at the edges of cells, and all but one between their parts. */
const tight = (cells: string): string =>
  cells
    .replace(/\s*(<\/?td\b[^>]*>)\s*/g, '$1')
    .replace(/>\s+<\/span>/g, '></span>')
    .replace(/\s{2,}/g, ' ');

/**
 * Folds the rows of the register of limits: each keeps what its line shows, and what only an opened row shows is told
 * apart, for a file that the page fetches then. Where sources are listed the first stays, as text.
 */
export function foldRows(page: string): Folded {
  const rows: Row[] = [];
  const pieces: string[] = [];
  let done = 0;
  let cuts: Range[] = [];
  const open: Open[] = [];
  const parser = new Parser({
    onopentag: (name, given) => {
      const classes = (given['class'] ?? '').split(/\s+/);
      const around = open.at(-1);
      const inRow = open.some(({ row }) => row !== undefined);
      const isSource = inRow && classes.includes('source');
      const isLater = isSource && (around?.sources ?? 0) > 0;
      if (isSource && around) around.sources += 1;
      const inSource = open.some(({ sources }) => sources < 0);
      open.push({
        from: parser.startIndex,
        inner: parser.endIndex + 1,
        cut:
          inRow && (isLater || classes.some((one) => folded.has(one)))
            ? 'all'
            : isSource || (inSource && name === 'a' && elsewhere.test(given['href'] ?? ''))
              ? 'tags'
              : 'nothing',
        ...(classes.includes('fact-row') && { row: given['id'] ?? '' }),
        ...('data-group' in given && { group: given['data-group'] ?? '' }),
        // Below zero: what is in it is in a source.
        sources: isSource ? -1 : 0,
      });
    },
    onclosetag: () => {
      const one = open.pop();
      if (!one) return;
      const [from, to] = [parser.startIndex, parser.endIndex + 1];
      if (one.cut === 'all') cuts.push([one.from, to]);
      if (one.cut === 'tags') cuts.push([one.from, one.inner], [from, to]);
      if (one.row === undefined) return;
      const cells = page.slice(one.inner, from);
      rows.push({ id: one.row, group: open.findLast(({ group }) => group !== undefined)?.group ?? '', cells });
      const own = cuts.map(([start, end]): Range => [start - one.inner, end - one.inner]).sort(([a], [b]) => a - b);
      pieces.push(page.slice(done, one.inner), tight(without(cells, own)));
      done = from;
      cuts = [];
    },
  });
  parser.end(page);
  return { html: pieces.join('') + page.slice(done), rows };
}

import { Parser } from 'htmlparser2';

/** What the site says of acronyms: those it explains, and those that its readers know. */
export interface Acronyms {
  /** What each stands for, by the acronym. */
  readonly means: Readonly<Record<string, string>>;
  readonly known: ReadonlySet<string>;
}

/** Has no sentences of ours: code, drawings, controls, headings, names of documents, and what is read with a figure. */
const aside =
  /^(?:script|style|svg|code|pre|kbd|math|nav|button|select|option|template|title|h[1-6]|footer|abbr|dialog)$/;
const asideClass = /(?:^|\s)(?:katex|chip|page-ids|page-foot|fact-note|note-number|sources?|sr-only)(?:\s|$)/;
/** Is drawn again by a script, which has to find it as it was served. */
const drawn = ['data-worksheet', 'data-chooser', 'data-breaks', 'data-case', 'data-rows-body', 'data-keep-offline'];

const acronym = /(?<![\w.#&/-])([A-Z]{2,}\d?)s?(?!\w)/g;

/** How far from its acronym an expansion is still read with it, characters. */
const near = 160;

interface Piece {
  readonly text: string;
  readonly start: number;
  /** What a reader may not see: a fold, or the figures of the other day. Empty: what everybody sees. */
  readonly place: string;
  /** The acronym stands in a link to the term. */
  readonly linked: boolean;
  readonly drawn: Drawn | undefined;
}

/** A part of the page that a script draws again. */
interface Drawn {
  /** Where it ends. */
  end: number;
}

interface Open {
  readonly aside: boolean;
  readonly place: string;
  readonly linked: boolean;
  readonly drawn: Drawn | undefined;
}

/** The text of the main part of a page, piece by piece, with where each begins. */
function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: (Open & { readonly main: boolean })[] = [];
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        const around = open.at(-1);
        const within = around?.place ?? '';
        const { class: classes = '', href = '' } = given;
        const hidden = name === 'details' ? 'fold ' : classes.includes('as-of-talk') ? 'talk ' : '';
        open.push({
          main: around?.main === true || name === 'main',
          aside: around?.aside === true || aside.test(name) || asideClass.test(classes) || /^https?:/.test(href),
          place: within.includes(hidden) ? within : within + hidden,
          linked: around?.linked === true || href.includes('/reference/glossary/'),
          drawn: around?.drawn ?? (drawn.some((key) => key in given) ? { end: Number.NaN } : undefined),
        });
      },
      onclosetag: () => {
        const closed = open.pop();
        // The outermost element of the part closes last, so that its end stays.
        if (closed?.drawn) closed.drawn.end = parser.endIndex + 1;
      },
      ontext: (text) => {
        const around = open.at(-1);
        if (around?.main && !around.aside) pieces.push({ ...around, text, start: parser.startIndex });
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return pieces;
}

/**
 * Explains each acronym of a page where it is first read: those that are written out beside it stay as they are, the
 * others get what they stand for. Below a part that a script draws again stand those that only it has.
 * @returns the page, and the acronyms of which nothing is said
 */
export function explain(html: string, { means, known }: Acronyms): { html: string; unknown: string[] } {
  const pieces = piecesOf(html);
  const whole = pieces.map(({ text }) => text).join('');
  const done = new Set<string>();
  const unknown = new Set<string>();
  const edits: { from: number; to: number; text: string }[] = [];
  const owed = new Map<string, Drawn>();
  let before = 0;
  for (const { text, start, place, linked, drawn: redrawn } of pieces) {
    for (const { 0: word, 1: name = '', index } of text.matchAll(acronym)) {
      if (known.has(name) || done.has(`${name} `) || done.has(`${name} ${place}`)) continue;
      const expansion = means[name];
      if (expansion === undefined) {
        unknown.add(name);
        continue;
      }
      const at = before + index;
      const around = whole.slice(Math.max(0, at - near), at + near).toLowerCase();
      const isSaid = linked || around.includes(expansion.toLowerCase());
      if (redrawn && !isSaid) {
        if (!owed.has(name)) owed.set(name, redrawn);
        continue;
      }
      done.add(`${name} ${place}`);
      if (!isSaid) {
        const from = start + index;
        edits.push({ from, to: from + word.length, text: `<abbr title="${expansion}">${word}</abbr>` });
      }
    }
    before += text.length;
  }
  for (const [part, names] of Map.groupBy(owed.keys(), (name) => owed.get(name))) {
    const left = names.filter((name) => !done.has(`${name} `));
    const said = left.map((name) => `${name}: ${means[name] ?? ''}`).join('; ');
    if (part && said !== '') edits.push({ from: part.end, to: part.end, text: `<p class="acronyms">${said}.</p>` });
  }
  edits.sort((a, b) => b.from - a.from);
  const out = edits.reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
  return { html: out, unknown: [...unknown] };
}

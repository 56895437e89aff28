/** What `npm run bench` measures: everything, or one of these. */
export const usage = `Usage: npm run bench [-- MODE]

Measures the built site. Without a mode: weight, paint, choosers, calculators, slides, search and growth.

  search                          search alone
  slides                          the deck alone
  paints                          how fast a page is there
  --scale [COUNT…] [--keep]       how the site grows with that many more decisions (takes up to an hour)
  --lighthouse [PAGE…]            a page of every kind, or those pages, in Lighthouse
  peers [FOLDER] [FLAGS…]         the site next to other generators

Exit code: 0 within the limits, 1 a limit is exceeded, 2 wrong use.`;

const modes = ['search', 'slides', 'paints', 'scale', 'lighthouse', 'peers'] as const;

/** A mode with its own words; `only` is undefined where everything is measured. */
export interface Asked {
  readonly only: (typeof modes)[number] | undefined;
  readonly words: readonly string[];
}

/** Reads what to measure. @returns `help`, or what is wrong, as text */
export function modeOf([named, ...words]: readonly string[]): Asked | string {
  if (named === undefined) return { only: undefined, words };
  if (['--help', '-h'].includes(named) || words.includes('--help')) return 'help';
  const only = modes.find((mode) => mode === named.replace(/^--/, ''));
  if (only === undefined) return `There is nothing called “${named}” to measure.`;
  const fits = (word: string): boolean => {
    if (only === 'scale') return word === '--keep' || /^[1-9]\d*$/.test(word);
    return only === 'peers' || (only === 'lighthouse' && !word.startsWith('-'));
  };
  const wrong = words.find((word) => !fits(word));
  if (wrong === undefined) return { only, words };
  return only === 'scale'
    ? `“${wrong}” is no count of decisions: write one such as 100.`
    : `“${wrong}” is not known here.`;
}

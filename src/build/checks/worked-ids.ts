import type { Library } from './records.ts';

/** The sums of calculators that pages and records may print: `C-CONC/ceiling-bound`. */
export const workedIds = (library: Library): ReadonlySet<string> =>
  new Set(
    library.raw.worksheets.flatMap(({ id, data }) => Object.keys(data['worked'] ?? {}).map((sum) => `${id}/${sum}`)),
  );

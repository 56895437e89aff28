import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';

/** Texts that once were read wrongly, or are of a kind that is. */
export const corpus = parse(readFileSync(join(import.meta.dirname, 'corpus.yaml'), 'utf8')) as string[];

/** A text of the corpus with a piece of another, or of anything, in some place of it. */
const spliced = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.oneof(fc.constantFrom(...corpus), fc.string({ unit: 'binary' })),
    fc.nat(),
    fc.nat(8),
  )
  .map(([text, piece, at, cut]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + cut);
  });
/** Any text, or one made of those. */
export const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), spliced);

/** Names and values as an address has them, right and wrong ones mixed. */
export const queryOf = (names: readonly string[], values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    anything,
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constantFrom(...names), anything),
          fc.oneof(fc.constantFrom(...values, ...corpus), anything),
        ),
        { maxLength: 6 },
      )
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
  );

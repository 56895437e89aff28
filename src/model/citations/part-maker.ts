import { caseLimits } from '../worksheet/limit.ts';
import { factsOfSum, splitWorkedId, workedSum } from '../worksheet/worked.ts';
import type { AsOf, Fact } from '../facts/as-of.ts';
import { plainWords } from '../record-text/plain.ts';
import { fieldsOf } from './fields.ts';
import type { Library } from './library.ts';
import type { Kind, Part } from './part.ts';
import { shortHash } from './fingerprint.ts';
import { factsIn } from './facts-in.ts';

/** What making parts takes from the whole library. */
export interface Maker {
  readonly library: Library;
  readonly factOf: (id: string) => Fact | undefined;
  /** The words of a record as they are true on a day. */
  readonly plain: (words: string, asOf?: AsOf) => string;
  readonly make: (made: Made) => Part;
}

/** What makes parts from the records of a library: facts put in, words made plain, both days compared. */
export function makerOf(library: Library): Maker {
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const factOf = (id: string): Fact | undefined => facts.get(id);
  const sheets = new Map(library.sheets.map((sheet) => [sheet.id, sheet]));
  const sourceOf = (id: string): string => library.sources.get(id) ?? id;
  const worked = (words: string, asOf: AsOf): string =>
    words.replace(/\[\[worked:(C-[A-Z-]+\/[a-z0-9-]+)\]\]/g, (mark, id: string) => {
      const { sheet: calculator, sum } = splitWorkedId(id);
      const sheet = sheets.get(calculator);
      return sheet ? workedSum(sheet, sum, caseLimits(sheet, factOf, sourceOf), asOf).result : mark;
    });
  const factsOf = (id: string): readonly string[] => {
    const { sheet: calculator, sum } = splitWorkedId(id);
    const sheet = sheets.get(calculator);
    return sheet ? factsOfSum(sheet, sum) : [];
  };
  const plain = (words: string, asOf: AsOf = 'today'): string =>
    plainWords(worked(words, asOf), factOf, asOf).replace(/\s+/g, ' ').trim();
  return { library, factOf, plain, make: (made) => partFrom(made, factsOf) };
}

interface Made {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Its verdict or value, on each day where it may differ. */
  readonly says: string | ((asOf: AsOf) => string);
  readonly record: unknown;
  /** Facts beside those that its words print. */
  readonly facts?: readonly string[];
  readonly replacedBy?: readonly string[];
  /** Prose that belongs to it: it counts, but is not kept. */
  readonly prose?: Readonly<Record<string, string>>;
}

/** A part with its fields, and with the facts that its words print. Of prose only the hash is kept. */
function partFrom(
  { kind, id, title, path, says, record, facts = [], replacedBy, prose = {} }: Made,
  factsOfSums: (id: string) => readonly string[],
): Part {
  const hashes = Object.entries(prose).map(([name, text]) => [name, `§${shortHash(text)}`] as const);
  const fields = { ...fieldsOf(record), ...Object.fromEntries(hashes) };
  const [now, then] = typeof says === 'string' ? [says, says] : [says('today'), says('talk')];
  const printed = factsIn([...Object.values(fields), ...Object.values(prose)].join('\n'), factsOfSums);
  return {
    ...{ id, kind, title, path, says: now, fields, facts: [...new Set([...facts, ...printed])].sort() },
    ...(then !== now && { saysThen: then }),
    ...(replacedBy && replacedBy.length > 0 ? { replacedBy } : {}),
  };
}

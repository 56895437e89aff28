import { join } from 'node:path';
import { recordsIn } from '../../src/build/records/parsed.ts';
import type { Fact } from '../../src/model/facts/as-of.ts';
import { limitOf, type Limit } from '../../src/model/worksheet/limit.ts';
import type { Sheet } from '../../src/model/worksheet/sheet.ts';

export const root = join(import.meta.dirname, '../..');

export const facts: readonly Fact[] = recordsIn(root, 'facts');

const byId = new Map(facts.map((fact) => [fact.id, fact]));

export const factOf = (id: string): Fact | undefined => byId.get(id);

/** The limits of a sheet as its page gets them; a source stands under its id. */
export const limitsOf = ({ id, limits }: Pick<Sheet, 'id' | 'limits'>): Readonly<Record<string, Limit>> =>
  Object.fromEntries(
    Object.keys(limits).map((name) => {
      const fact = factOf(name);
      const limit = fact && limitOf(fact, (source) => source);
      if (!limit) throw new Error(`${id}: fact “${name}” has no number for today`);
      return [name, limit];
    }),
  );

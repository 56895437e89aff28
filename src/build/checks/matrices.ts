import type { Fact } from '../../model/facts/as-of.ts';
import { faultsOf } from '../../model/matrix/faults.ts';
import { advisorSchema } from '../../schemas/advisor.ts';
import { factSchema } from '../../schemas/fact.ts';
import { matrixSchema } from '../../schemas/matrix.ts';
import { plainRef } from '../../schemas/parts.ts';
import { nearest, type Issue } from './issue.ts';
import type { Library } from './records.ts';

/** Checks every comparison table. A record that does not fit its schema is left to the checks of the records. */
export function matrixIssues(library: Library): Issue[] {
  const facts = library.raw.facts.flatMap(
    ({ data }) => (factSchema(plainRef).safeParse(data).data as Fact | undefined) ?? [],
  );
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const advisors = library.raw.advisors.flatMap(({ data }) => advisorSchema(plainRef).safeParse(data).data ?? []);
  return library.raw.matrices.flatMap((record) => {
    const parsed = matrixSchema(plainRef).safeParse(record.data);
    if (!parsed.success) return [];
    const tree = advisors.find(({ id }) => id === parsed.data.advisor);
    // A tree that is missing or broken has its own issue; its questions cannot be known.
    const asked = tree?.questions ?? parsed.data.rows.map(({ question }) => ({ id: question ?? '' }));
    const faults = faultsOf(parsed.data, {
      questions: new Set(asked.map(({ id }) => id)),
      factOf: (id) => factById.get(id),
      nearest,
    });
    return faults.map(({ at, message, fix }) => ({
      file: record.file,
      line: record.lineOf(at),
      message: `${record.id}: ${message}`,
      ...(fix === undefined ? {} : { fix }),
    }));
  });
}

import { faultsOf } from '../../model/comparison/faults.ts';
import { nearest, type Issue } from '../issue.ts';
import { recordAs } from '../records/parsed.ts';
import { soundRecords, type Library } from './records.ts';

/** Checks every comparison table. A record that does not fit its schema is left to the checks of the records. */
export function comparisonIssues(library: Library): Issue[] {
  const factById = new Map(soundRecords(library, 'facts').map((fact) => [fact.id, fact]));
  const choosers = soundRecords(library, 'choosers');
  return library.raw.comparisons.flatMap((record) => {
    const comparison = recordAs('comparisons', record);
    if (!comparison) return [];
    const tree = choosers.find(({ id }) => id === comparison.chooser);
    // A tree that is missing or broken has its own issue; its questions cannot be known.
    const asked = tree?.questions ?? comparison.rows.map(({ question }) => ({ id: question ?? '' }));
    const faults = faultsOf(comparison, {
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

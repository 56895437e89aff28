import { prove, sayFault } from '../../model/chooser/prove.ts';
import { dayFaults } from '../../model/chooser/prove-days.ts';
import { treeOf } from '../../model/chooser/tree.ts';
import type { Chooser, Fault } from '../../model/chooser/types.ts';
import { recordAs } from '../records/parsed.ts';
import type { RawRecord } from '../records/read.ts';
import { decisionIds, unknownDecisions, type NamedDecision } from './decision-names.ts';
import { nearest, type Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';
import { soundRecords, type Library } from './records.ts';

const issueOf = (record: RawRecord, fault: Fault): Issue => ({
  file: record.file,
  line: record.lineOf(fault.at),
  message: `${record.id}: ${sayFault(fault)}`,
  ...(fault.fix === undefined ? {} : { fix: fault.fix }),
});

/** Worksheets that a tree names, each with its place in the record. */
const sheetsOf = ({
  questions,
  results,
  scenarios,
}: Chooser): readonly (readonly [string, readonly PropertyKey[]])[] => [
  ...questions.flatMap(({ worksheet }, i) =>
    worksheet === undefined ? [] : [[worksheet, ['questions', i, 'worksheet']] as const],
  ),
  ...results.flatMap(({ worksheets }, i) =>
    worksheets.map(({ id }, k) => [id, ['results', i, 'worksheets', k, 'id']] as const),
  ),
  ...scenarios.flatMap(({ worksheet }, i) =>
    worksheet === undefined ? [] : [[worksheet.id, ['scenarios', i, 'worksheet', 'id']] as const],
  ),
];

/** Worksheets that have no page. */
function sheetFaults(chooser: Chooser, known: ReadonlySet<string>): readonly Fault[] {
  return sheetsOf(chooser).flatMap(([id, at]) => {
    if (known.has(id)) return [];
    const near = nearest(id, known);
    return [{ at, message: `no page has the calculator “${id}”`, ...(near ? { fix: `Did you mean “${near}”?` } : {}) }];
  });
}

/** Decisions that a tree names, each with its place in the record. */
const decisionsOf = ({ decision, results }: Chooser): readonly NamedDecision[] => [
  [decision, ['decision']],
  ...results.map((result, i): NamedDecision => [result.decision, ['results', i, 'decision']]),
];

/** Proves every decision tree. A record that does not fit its schema is left to the checks of the records. */
export function chooserIssues(library: Library, pages: readonly PageSource[]): Issue[] {
  const services = soundRecords(library, 'services');
  const factOf = new Map(soundRecords(library, 'facts').map((fact) => [fact.id, fact]));
  const sheets = new Set(pages.flatMap(({ frontmatter: { id } }) => (typeof id === 'string' ? [id] : [])));
  const decisions = decisionIds(pages);
  return library.raw.choosers.flatMap((record) => {
    const chooser = recordAs('choosers', record);
    if (!chooser) return [];
    const { tree, faults } = treeOf(chooser, (id) => factOf.get(id));
    const found =
      faults.length > 0 ? faults : [...prove(tree), ...dayFaults(tree, factOf, services), ...sheetFaults(tree, sheets)];
    return [
      ...found.map((fault) => issueOf(record, fault)),
      ...unknownDecisions(record, decisionsOf(chooser), decisions),
    ];
  });
}

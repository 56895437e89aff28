import type { RawRecord } from '../records/read.ts';
import { decisionIds, unknownDecisions, type NamedDecision } from './decision-names.ts';
import type { Issue } from '../issue.ts';
import type { PageSource } from './page-source.ts';
import type { Library } from './records.ts';

/** A change as far as it is looked at here; its shape is held with that of its record. */
interface Change {
  readonly decisions?: readonly string[];
}

interface Changing extends Change {
  readonly changes?: readonly Change[];
  readonly today?: { readonly changes?: readonly Change[] };
}

/** Decisions that a stage or a replacement names, each with its place in the record. */
function namedIn({ data }: RawRecord): NamedDecision[] {
  const { decisions, changes, today } = data as Changing;
  const lists: readonly (readonly [readonly string[] | undefined, readonly PropertyKey[]])[] = [
    [decisions, []],
    ...(changes ?? []).map((change, i) => [change.decisions, ['changes', i]] as const),
    ...(today?.changes ?? []).map((change, i) => [change.decisions, ['today', 'changes', i]] as const),
  ];
  return lists.flatMap(([ids, at]) => (ids ?? []).map((id, k): NamedDecision => [id, [...at, 'decisions', k]]));
}

/** Changes of the pictures that are said to carry out a decision which has no record. */
export function changeIssues({ raw, issues }: Library, pages: readonly PageSource[]): Issue[] {
  const known = decisionIds(pages);
  const unsound = new Set(issues.map(({ file }) => file));
  return [...raw.architectures, ...raw.replacements]
    .filter(({ file }) => !unsound.has(file))
    .flatMap((record) => unknownDecisions(record, namedIn(record), known));
}

import type { CitationsFile } from '../../schemas/published/citations.ts';
import { fingerprintIn, type Kept, type replayed, type State } from './history.ts';
import { factId, type Fields } from './part.ts';

type Replayed = ReturnType<typeof replayed>;

/** One step in the history of a part: the edition, the fingerprint it had in it, and what that edition changed. */
export type Step = CitationsFile['parts'][string]['steps'][number];

/** One field that reads differently than it did. Nothing stands for a field that did not exist. */
export type FieldChange = NonNullable<Step['changes']>[number];

/** A fact that feeds a part and has another value than it had. */
export type FactChange = NonNullable<Step['facts']>[number];

/** The fields that differ. A title counts as a field. */
export function changesBetween(before: Kept | undefined, now: Kept | undefined): FieldChange[] {
  const flat = (kept: Kept | undefined): Fields => (kept ? { title: kept.title, ...kept.fields } : {});
  const [old, next] = [flat(before), flat(now)];
  // The value of a fact says more than the fields that it is printed from.
  const rank = (field: string): string => (field === 'value' ? '' : field);
  const names = [...new Set([...Object.keys(old), ...Object.keys(next)])].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  return names.flatMap((field): FieldChange[] => {
    const [was, is] = [old[field], next[field]];
    if (was === is) return [];
    return [{ field, ...(was !== undefined && { old: was }), ...(is !== undefined && { new: is }) }];
  });
}

function factChanges(id: string, before: State, now: State): FactChange[] {
  const facts = new Set([...(before.get(id)?.facts ?? []), ...(now.get(id)?.facts ?? [])]);
  return [...facts].sort().flatMap((fact): FactChange[] => {
    const [was, is] = [before.get(factId(fact)), now.get(factId(fact))];
    const changes = changesBetween(was, is);
    return changes.length > 0 ? [{ fact, title: (is ?? was)?.title ?? fact, changes }] : [];
  });
}

/** The editions in which a part changed, oldest first; the first is the one that brought it. */
export function stepsOf(id: string, history: Replayed): Step[] {
  const steps: Step[] = [];
  let before: State | undefined;
  for (const { edition, state } of history) {
    const fingerprint = fingerprintIn(state, id);
    if (fingerprint !== undefined && fingerprint !== steps.at(-1)?.fingerprint) {
      const first = steps.length === 0 || before === undefined;
      steps.push({
        ...{ edition, fingerprint },
        ...(!first && {
          changes: changesBetween(before?.get(id), state.get(id)),
          facts: before ? factChanges(id, before, state) : [],
        }),
      });
    }
    before = state;
  }
  return steps;
}

/** What an old fingerprint of a part means now. */
export type Age =
  | { readonly kind: 'current'; readonly edition: string }
  | { readonly kind: 'changed'; readonly cited: string; readonly steps: readonly Step[] }
  | { readonly kind: 'unknown' };

/** Reads a fingerprint against the history of its part: the newest edition that bears it counts. */
export function ageOf(steps: readonly Step[], fingerprint: string): Age {
  const at = steps.findLastIndex((step) => step.fingerprint === fingerprint);
  const step = steps[at];
  if (!step) return { kind: 'unknown' };
  if (at === steps.length - 1) return { kind: 'current', edition: step.edition };
  return { kind: 'changed', cited: step.edition, steps: steps.slice(at + 1) };
}

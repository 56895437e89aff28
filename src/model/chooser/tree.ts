import { valueAt, type AsOf, type Fact } from '../facts/as-of.ts';
import { inBase, unitOf } from '../quantity/units.ts';
import type { Chooser, Fault, Question, Tree } from './types.ts';
import { bothDays } from './effective.ts';

type Bounds = Readonly<Record<AsOf, readonly number[]>>;

/** The number of a fact on a day in the base unit of the question, or why there is none. */
function boundOf(fact: Fact | undefined, question: Question, asOf: AsOf): number | string {
  const value = fact && valueAt(fact, asOf);
  if (!fact || value?.number === undefined) return `has no number on the day “${asOf}”`;
  const unit = value.unit ?? fact.unit ?? '';
  const dimension = unitOf(unit)?.dimension;
  const wanted = question.number?.dimension;
  if (dimension !== wanted)
    return `is of the kind “${dimension ?? 'words'}”, and the question asks for “${wanted ?? 'words'}”`;
  return inBase(value.number, unit) ?? value.number;
}

/** The bounds of a question for a number, and what is wrong with them. */
function boundsOf(
  question: Question,
  at: readonly PropertyKey[],
  factOf: (id: string) => Fact | undefined,
): { bounds: Bounds; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const say = (i: number, asOf: AsOf | undefined, message: string): void =>
    void faults.push({ at: [...at, 'answers', i], question: question.id, asOf, message });
  const list = (asOf: AsOf): readonly number[] =>
    question.answers.slice(0, -1).map((answer, i) => {
      const bound = boundOf(factOf(answer.upTo ?? ''), question, asOf);
      if (typeof bound === 'number') return bound;
      if (answer.upTo !== undefined) say(i, asOf, `the limit “${answer.upTo}” ${bound}`);
      return NaN;
    });
  question.answers.forEach(({ id, upTo }, i) => {
    const last = i === question.answers.length - 1;
    if (last && upTo !== undefined) say(i, undefined, `“${id}” is the last range and has no limit: leave out \`upTo\``);
    if (!last && upTo === undefined) say(i, undefined, `“${id}” needs \`upTo\`: the fact up to which it reaches`);
  });
  const bounds = { talk: list('talk'), today: list('today') };
  for (const asOf of bothDays)
    bounds[asOf].forEach((bound, i) => {
      if (bound < (bounds[asOf][i - 1] ?? -Infinity))
        say(i, asOf, `the ranges are misordered: “${question.answers[i]?.id ?? ''}” ends before the one before it`);
    });
  return { bounds, faults };
}

/** The limits that a question's number runs up against, by day, and those that cannot be set beside it. */
function measuresOf(
  question: Question,
  at: readonly PropertyKey[],
  factOf: (id: string) => Fact | undefined,
): { measures: Readonly<Record<AsOf, Readonly<Record<string, number>>>>; faults: readonly Fault[] } {
  const named = [...question.answers.flatMap(({ upTo }) => upTo ?? []), ...(question.number?.measures ?? [])];
  const on = (asOf: AsOf): Readonly<Record<string, number>> =>
    Object.fromEntries(
      named.flatMap((id) => {
        const bound = boundOf(factOf(id), question, asOf);
        return typeof bound === 'number' ? [[id, bound]] : [];
      }),
    );
  const faults = (question.number?.measures ?? []).flatMap((id, i): Fault[] => {
    const bound = boundOf(factOf(id), question, 'today');
    if (typeof bound === 'number') return [];
    return [{ at: [...at, 'number', 'measures', i], question: question.id, message: `the limit “${id}” ${bound}` }];
  });
  return { measures: { talk: on('talk'), today: on('today') }, faults };
}

/**
 * A tree ready to be walked: its ranges get their bounds from the facts.
 * @param factOf gives a fact by its id
 */
export function treeOf(
  chooser: Chooser,
  factOf: (id: string) => Fact | undefined,
): { readonly tree: Tree; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const bounds: Record<string, Bounds> = {};
  const measures: Record<string, Tree['measures'][string]> = {};
  chooser.questions.forEach((question, i) => {
    if (!question.number) return;
    const found = boundsOf(question, ['questions', i], factOf);
    bounds[question.id] = found.bounds;
    const beside = measuresOf(question, ['questions', i], factOf);
    measures[question.id] = beside.measures;
    faults.push(...found.faults, ...beside.faults);
  });
  return { tree: { ...chooser, bounds, measures }, faults };
}

/** Ids of the facts that a reader's numbers are set beside: the ends of ranges, and further limits. */
export const measureIds = ({ questions }: Pick<Chooser, 'questions'>): readonly string[] =>
  questions.flatMap(({ answers, number }) => [
    ...answers.flatMap(({ upTo }) => upTo ?? []),
    ...(number?.measures ?? []),
  ]);

/** Ids of the facts that a tree names or prints, each once: what a page has to bring along. */
export function factIdsOf(chooser: Chooser): readonly string[] {
  const printed = [...JSON.stringify(chooser).matchAll(/\[\[([a-z0-9-]+)(?:@(?:talk|today))?\]\]/g)].map(
    ([, id]) => id ?? '',
  );
  const named = [
    ...measureIds(chooser),
    ...chooser.rules.flatMap(({ facts }) => facts),
    ...chooser.results.flatMap(({ limits, prices, traps }) => [
      ...limits,
      ...prices,
      ...traps.flatMap(({ facts }) => facts),
    ]),
    ...chooser.scenarios.flatMap(({ trap }) => trap.facts),
  ];
  return [...new Set([...named, ...printed])].sort();
}

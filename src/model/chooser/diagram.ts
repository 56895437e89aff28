import type { AsOf } from '../facts/as-of.ts';
import { answersOn } from './answer.ts';
import type { Clause, Question, Tree } from './types.ts';
import { bothDays, ruleHolds } from './effective.ts';

/** An end of the diagram: a verdict, or a dead end where no rule holds. */
export interface Leaf {
  readonly id: number;
  readonly question?: undefined;
  readonly at?: undefined;
  readonly verdict: string | undefined;
}

/** A question whose answer decides, given everything that led here. */
export interface Ask {
  readonly id: number;
  readonly question: Question;
  /** Position of the question in the tree's order. */
  readonly at: number;
  readonly next: ReadonlyMap<string, Node>;
}

export type Node = Leaf | Ask;

/** One way in which a rule can hold, and what it decides. */
export interface Case {
  readonly clause: Clause;
  readonly verdict: string;
}

/** The rules of a tree on a day, one case after the other. */
export const casesOf = (tree: Tree, asOf: AsOf): readonly Case[] =>
  tree.rules
    .filter((rule) => ruleHolds(tree, rule, asOf))
    .flatMap(({ when, then }) => when.map((clause) => ({ clause, verdict: then })));

/** The rest of a clause from a question of the order on: has it any condition left? */
const openFrom = (clause: Clause, questions: readonly Question[], at: number): boolean =>
  questions.slice(at).some(({ id }) => id in clause);

/**
 * Works out an ordered list of cases, of which the first that holds decides, as a reduced ordered decision diagram: a
 * question stands in it only where its answer still changes the verdict, always in the tree's order. So no path can ask
 * twice or go in circles, equal situations are one node, and what a proof has to look at is all there is.
 *
 * Chosen over a tree with “go to” in its answers because order and repetition need no proof there, “don't know” is
 * following every answer at once, and the smallest changes of a verdict can be read off.
 * @see Bryant 1986, Graph-based algorithms for Boolean function manipulation; here with several answers to a question
 */
export function buildDiagram(tree: Tree, cases: readonly Case[], asOf: AsOf): Node {
  const { questions } = tree;
  const leaves = new Map<string | undefined, Leaf>();
  const asks = new Map<string, Ask>();
  const seen = new Map<string, Node>();
  let made = 0;
  const leaf = (verdict: string | undefined): Leaf => {
    const found = leaves.get(verdict) ?? { id: made++, verdict };
    leaves.set(verdict, found);
    return found;
  };
  const ask = (question: Question, at: number, next: ReadonlyMap<string, Node>): Node => {
    const [first, ...others] = next.values();
    if (first && others.every((node) => node === first)) return first;
    const key = `${at}:${[...next.values()].map(({ id }) => id).join(',')}`;
    const found = asks.get(key) ?? { id: made++, question, at, next };
    asks.set(key, found);
    return found;
  };
  const build = (live: readonly number[], from: number): Node => {
    const end = live.findIndex((i) => !openFrom(cases[i]?.clause ?? {}, questions, from));
    const kept = end < 0 ? live : live.slice(0, end + 1);
    if (end === 0 || kept.length === 0) return leaf(cases[kept[0] ?? -1]?.verdict);
    const at = questions.findIndex(
      (question, i) => i >= from && kept.some((k) => question.id in (cases[k]?.clause ?? {})),
    );
    const question = questions[at];
    if (!question) return leaf(undefined);
    const key = `${at}:${kept.join(',')}`;
    const found = seen.get(key);
    if (found) return found;
    const admits = (k: number, answer: string): boolean => cases[k]?.clause[question.id]?.includes(answer) ?? true;
    const next = answersOn(tree, question, asOf).map(
      ({ id }) =>
        [
          id,
          build(
            kept.filter((k) => admits(k, id)),
            at + 1,
          ),
        ] as const,
    );
    const node = ask(question, at, new Map(next));
    seen.set(key, node);
    return node;
  };
  return build(
    cases.map((_, i) => i),
    0,
  );
}

const made = /* @__PURE__ */ new WeakMap<Tree, Readonly<Record<AsOf, Node>>>();

/** The diagram of a tree on a day; worked out once. */
export function diagramOf(tree: Tree, asOf: AsOf): Node {
  const found = made.get(tree) ?? build(tree);
  made.set(tree, found);
  return found[asOf];
}

function build(tree: Tree): Readonly<Record<AsOf, Node>> {
  const pairs = bothDays.map((asOf) => [asOf, buildDiagram(tree, casesOf(tree, asOf), asOf)] as const);
  return Object.fromEntries(pairs) as Record<AsOf, Node>;
}

/** Every node from this one on, each once and before what it leads to; the ends come last. */
export function nodesOf(root: Node): readonly Node[] {
  const found = new Map<number, Node>();
  const visit = (node: Node): void => {
    if (found.has(node.id)) return;
    found.set(node.id, node);
    if (node.question) for (const next of node.next.values()) visit(next);
  };
  visit(root);
  const place = (node: Node): number => (node.question ? node.at : Infinity);
  return [...found.values()].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The verdicts that can be reached from a node, in the order of the tree's results. */
export function verdictsFrom(tree: Tree, nodes: readonly Node[]): readonly string[] {
  const reached = new Set(nodes.flatMap(nodesOf).map((node) => (node.question ? undefined : node.verdict)));
  return tree.results.map(({ id }) => id).filter((id) => reached.has(id));
}

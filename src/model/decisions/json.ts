import type { decisionsFile } from '../../schemas/published/decision.ts';
import type { Published } from '../../schemas/published/fields.ts';
import type { Decision, Measure, Relation } from './decision.ts';
import { edgesOf } from './relations.ts';
import { standingOf, standingWords } from './standing.ts';
import { goalWords, layerWords, statusWords } from './words.ts';

/** All decisions in one file. */
export type DecisionsJson = Published<typeof decisionsFile>;

/** A decision as others may take it. Every field is there, so that who reads it needs no defaults. */
type DecisionJson = DecisionsJson['decisions'][number];
type RelationJson = DecisionJson['needs'][number];
type MeasureJson = DecisionJson['confirmation'];

/** What only the site knows of a decision: where its page is, how its words read in full. */
export interface Surroundings {
  readonly url: string;
  /** Words with their figures printed. */
  readonly plain: (words: string) => string;
}

function decisionJson(decision: Decision, { url, plain }: Surroundings): DecisionJson {
  const measure = ({ says, worksheet }: Measure): MeasureJson => ({
    says: plain(says),
    worksheet: worksheet ?? null,
  });
  const relations = (list: readonly Relation[]): RelationJson[] =>
    list.map(({ decision: other, scope }) => ({ decision: other, scope: plain(scope) }));
  const { id, title, short, status, layer, trigger, tiers, services, goals, reviewBy, claims, slides, facts } =
    decision;
  const standing = standingOf(status);
  return {
    id,
    title,
    short,
    inBrief: plain(decision.inBrief),
    answer: plain(decision.answer),
    doWhen: plain(decision.doWhen),
    dontIf: plain(decision.dontIf),
    undo: plain(decision.undo),
    url,
    status: {
      talk: { name: status.talk, words: statusWords[status.talk] },
      today: { name: status.today, words: statusWords[status.today] },
    },
    standing: { name: standing, words: standingWords[standing] },
    because: status.because === undefined ? null : plain(status.because),
    tiers,
    layer: { name: layer, words: layerWords[layer] },
    services,
    goals: goals.map((goal) => goalWords[goal]),
    options: decision.options.map(({ at, name, fits, limit, costs, undo, chosen }) => ({
      ...{ id: at, title: name, fits: plain(fits), limit: plain(limit), costs: plain(costs), undo: plain(undo) },
      chosen: chosen ?? null,
    })),
    trigger: { ...measure(trigger), brief: plain(trigger.brief) },
    confirmation: measure(decision.confirmation),
    reviewBy,
    needs: relations(decision.needs),
    enables: relations(decision.enables),
    conflicts: relations(decision.conflicts),
    replaces: relations(decision.replaces),
    replacedBy: relations(decision.replacedBy),
    claims,
    slides,
    facts,
  };
}

/** All decisions as others may take them. The shape is described at /reference/data/#decisions. */
export function decisionsJson(decisions: readonly Decision[], around: (id: string) => Surroundings): DecisionsJson {
  const edges = edgesOf(decisions);
  return {
    decisions: decisions.map((decision) => decisionJson(decision, around(decision.id))),
    relations: edges.map((edge) => ({ ...edge, scope: around(edge.from).plain(edge.scope) })),
  };
}

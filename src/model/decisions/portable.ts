import { days, type AsOf } from '../facts/as-of.ts';
import { goalWords, layerWords, statusWords, type Decision, type Measure, type Relation } from './decision.ts';
import { edgesOf, type Edge } from './relations.ts';

/** A relation as others may take it. */
type PortableRelation = Readonly<Relation>;

/** Something measured as others may take it: `worksheet` is an id, `url` its page. */
interface PortableMeasure {
  readonly says: string;
  readonly worksheet: string | null;
}

/** A decision as others may take it. Every field is there, so that who reads it needs no defaults. */
export interface PortableDecision {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** What to do and when, as it holds today. */
  readonly answer: string;
  readonly url: string;
  readonly status: Readonly<Record<AsOf, { readonly name: string; readonly words: string }>>;
  readonly because: string | null;
  readonly tiers: readonly string[];
  readonly layer: { readonly name: string; readonly words: string };
  readonly services: readonly string[];
  readonly goals: readonly string[];
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly trigger: PortableMeasure & { readonly brief: string };
  readonly confirmation: PortableMeasure;
  readonly reviewBy: string;
  readonly needs: readonly PortableRelation[];
  readonly enables: readonly PortableRelation[];
  readonly conflicts: readonly PortableRelation[];
  readonly replaces: readonly PortableRelation[];
  readonly replacedBy: readonly PortableRelation[];
  readonly claims: readonly string[];
  readonly slides: readonly string[];
  readonly facts: readonly string[];
}

/** All decisions in one file. `version` moves when a field goes or means something else. */
export interface PortableDecisions {
  readonly version: 1;
  readonly days: Readonly<Record<AsOf, string>>;
  readonly decisions: readonly PortableDecision[];
  /** Every relation once: `from` needs, conflicts with, or replaces `to`. */
  readonly relations: readonly Edge[];
}

/** What only the site knows of a decision: where its page is, which options it weighs, how its words read in full. */
export interface Surroundings {
  readonly url: string;
  readonly options: PortableDecision['options'];
  /** Words with their figures printed. */
  readonly plain: (words: string) => string;
}

/** The options of a record, from the headings of its Markdown below `## Options`. */
export function optionsIn(body: string): PortableDecision['options'] {
  const part = /^## .*\[#options\]$([\s\S]*?)(?=^## )/m.exec(body)?.[1] ?? '';
  return [...part.matchAll(/^### (.*?)\s*\[#([a-z0-9-]+)\]$/gm)].map(([, title = '', id = '']) => ({ id, title }));
}

function portableDecision(decision: Decision, { url, options, plain }: Surroundings): PortableDecision {
  const measure = ({ says, worksheet }: Measure): PortableMeasure => ({
    says: plain(says),
    worksheet: worksheet ?? null,
  });
  const relations = (list: readonly Relation[]): PortableRelation[] =>
    list.map(({ decision: other, scope }) => ({ decision: other, scope: plain(scope) }));
  const { id, title, short, status, layer, trigger, tiers, services, goals, reviewBy, claims, slides, facts } =
    decision;
  return {
    id,
    title,
    short,
    answer: plain(decision.answer),
    url,
    status: {
      talk: { name: status.talk, words: statusWords[status.talk] },
      today: { name: status.today, words: statusWords[status.today] },
    },
    because: status.because === undefined ? null : plain(status.because),
    tiers,
    layer: { name: layer, words: layerWords[layer] },
    services,
    goals: goals.map((goal) => goalWords[goal]),
    options,
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

/** All decisions as others may take them. The shape is described at /decisions/#json. */
export function portableDecisions(
  decisions: readonly Decision[],
  around: (id: string) => Surroundings,
): PortableDecisions {
  const edges = edgesOf(decisions);
  return {
    version: 1,
    days,
    decisions: decisions.map((decision) => portableDecision(decision, around(decision.id))),
    relations: edges.map((edge) => ({ ...edge, scope: around(edge.from).plain(edge.scope) })),
  };
}

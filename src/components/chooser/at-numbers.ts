import {
  overrunsIn,
  ownPace,
  shownBy,
  type Answers,
  type Beside,
  type Plain,
  type Verdict,
} from '../../model/chooser/index.ts';
import { measuredBy, pacedBy } from '../../model/chooser/measured.ts';
import { inRegion, regionSlug } from '../../model/facts/regions.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';
import type { ChooserData } from './data.ts';
import type { Counted } from './worked.ts';

export type Bar = HeadroomBarProps & { readonly id: string };

/** What a result's limits come to at the reader's numbers. */
export interface AtNumbers {
  /** The answers beside their limits, the fullest first. */
  readonly bars: readonly Bar[];
  /** The answers themselves that exceed a limit, the worst first. */
  readonly overruns: readonly Beside[];
  readonly counted: readonly Counted[];
  /** The Regions for which one of these limits is another one. */
  readonly regions: readonly string[];
}

const fullness = ({ load, ceiling }: Pick<Beside, 'load' | 'ceiling'>): number => load / ceiling;
const fullestFirst = <B extends Pick<Beside, 'load' | 'ceiling'>>(bars: readonly B[]): readonly B[] =>
  bars.toSorted((a, b) => fullness(b) - fullness(a));

/** The answers of a result that are measured, each against the limit of the Region. */
function measuredIn(data: ChooserData, answers: Answers, { result, asOf }: Verdict, region: string) {
  const placed = measuredBy(data.tree, result, answers, asOf).map((one) => {
    const family = data.regions[one.fact];
    const named = Object.keys(family?.named ?? {}).find((name) => regionSlug(name) === region) ?? '';
    const fact = family ? inRegion(family, named) : one.fact;
    const limit = data.limits[fact];
    if (fact === one.fact || !limit) return one;
    return { ...one, fact, ceiling: limitsAt({ [fact]: limit }, asOf).numbers[fact] ?? one.ceiling };
  });
  // Limits of several Regions have become that of one.
  return placed.filter(
    ({ question, fact }, i) => placed.findIndex((one) => one.question === question && one.fact === fact) === i,
  );
}

/** The answers beside the limits that they were asked for. */
function besides(
  data: ChooserData,
  answers: Answers,
  verdict: Verdict,
  plain: Plain,
  region: string,
): readonly (Beside & Bar)[] {
  return measuredIn(data, answers, verdict, region).flatMap(({ question, load, fact, ceiling }) => {
    const limit = data.limits[fact];
    const { dimension = 'count', noun: counted } = question.number ?? {};
    // A limit on a rate may count something else than the reader: connections, where requests were asked for.
    const noun = dimension === 'rate' ? undefined : counted;
    if (!limit) return [];
    const name = data.names[fact] ?? fact;
    return {
      ...{ id: fact, label: plain.words(question.short), load, ceiling, name },
      quantity: noun === undefined ? { dimension } : { dimension, noun },
      kind: 'setting' as const,
      limitKind: limit.kind,
      cited: {
        kind: name,
        date: limit.date,
        source: limit.source,
        href: `${data.limitsHref}#${fact}`,
      },
    };
  });
}

/** What arrives beside what the receivers can take, both of them the reader's numbers. */
const paces = (data: ChooserData, answers: Answers, { result }: Verdict, plain: Plain): readonly (Beside & Bar)[] =>
  pacedBy(data.tree, result, answers).map(({ question, pace, load, ceiling }) => {
    const name = plain.words(pace.short);
    return {
      ...{ id: `${question.id}-over-${pace.id}`, label: plain.words(question.short), load, ceiling, name },
      ...{ quantity: { dimension: question.number?.dimension ?? 'count' }, kind: 'setting' as const },
      ...{ limitKind: ownPace, detail: `${name}, ${ownPace}` },
    };
  });

/** Bars of one answer against several limits are called by the limit too, so that no two have one name. */
const apart = (bars: readonly (Beside & Bar)[]): readonly Bar[] =>
  bars.map((bar) => {
    const { label, name, limitKind, cited } = bar;
    if (bars.filter((one) => one.label === label).length === 1) return bar;
    const named = { ...bar, label: `${label}: ${name}` };
    return cited ? { ...named, cited: { ...cited, kind: limitKind } } : { ...named, detail: limitKind };
  });

/** What the answers are enough for; the script of calculators comes with the first that they fill. */
async function counted(data: ChooserData, answers: Answers, verdict: Verdict): Promise<readonly Counted[]> {
  if (!verdict.result.worksheets.some((link) => shownBy(link, answers).length > 0)) return [];
  const { worked } = await import('./worked.ts');
  return worked(data, answers, verdict);
}

/** A calculator's figures in a sentence. */
export const sayFigures = ({ figures }: Counted): string =>
  figures.map(({ label, says }) => `${label}: ${says}`).join('; ');

/**
 * The limits of a result at the reader's numbers.
 * @param region as an address says it; empty for the Regions that AWS does not name
 */
export async function atNumbers(
  data: ChooserData,
  answers: Answers,
  verdict: Verdict,
  plain: Plain,
  region = '',
): Promise<AtNumbers> {
  const own = [...besides(data, answers, verdict, plain, region), ...paces(data, answers, verdict, plain)];
  return {
    regions: [...new Set(own.flatMap(({ id }) => Object.keys(data.regions[id]?.named ?? {})))].toSorted(),
    bars: fullestFirst(apart(own)),
    overruns: fullestFirst(overrunsIn(own)),
    counted: await counted(data, answers, verdict),
  };
}

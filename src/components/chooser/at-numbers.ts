import {
  overrunsIn,
  sheetQuery,
  type Answers,
  type Beside,
  type Plain,
  type Verdict,
} from '../../model/chooser/index.ts';
import { measuredBy } from '../../model/chooser/measured.ts';
import { days } from '../../model/facts/as-of.ts';
import { printPinned, readEntered } from '../../model/worksheet/address.ts';
import { verdictOf } from '../../model/worksheet/case.ts';
import { caseFrom } from '../../model/worksheet/from-address.ts';
import { loadSheet } from '../worksheet/load-sheet.ts';
import { barsOf } from '../worksheet/bars.ts';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';
import type { ChooserData } from './data.ts';

export type Bar = HeadroomBarProps & { readonly id: string };

/** A worksheet worked out for the reader's numbers. */
export interface Counted {
  readonly id: string;
  /** The sheet's page with these numbers in its address. */
  readonly href: string;
  /** The same pinned to the day, with every input of the sheet. */
  readonly pinned: string;
  readonly title: string;
  /** What follows, in sentences. */
  readonly verdict: readonly string[];
}

/** What a result's limits come to at the reader's numbers. */
export interface AtNumbers {
  /** The answers beside their limits, the fullest first; without any, what the worksheets have of bars. */
  readonly bars: readonly Bar[];
  /** The answers themselves that exceed a limit, the worst first. */
  readonly overruns: readonly Beside[];
  readonly counted: readonly Counted[];
}

const fullness = ({ load, ceiling }: Pick<Beside, 'load' | 'ceiling'>): number => load / ceiling;
const fullestFirst = <B extends Pick<Beside, 'load' | 'ceiling'>>(bars: readonly B[]): readonly B[] =>
  bars.toSorted((a, b) => fullness(b) - fullness(a));

/** The answers beside the limits that they were asked for. */
function besides(
  data: ChooserData,
  answers: Answers,
  { result, asOf }: Verdict,
  plain: Plain,
): readonly (Beside & Bar)[] {
  return measuredBy(data.tree, result, answers, asOf).flatMap(({ question, load, fact, ceiling }) => {
    const limit = data.limits[fact];
    const { dimension = 'count', noun } = question.number ?? {};
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

interface Worked {
  readonly counted: Counted;
  readonly bars: readonly Bar[];
}

/** Works out every worksheet of the result into which a number of the reader's goes; loads those sheets. */
async function worked(data: ChooserData, answers: Answers, { result, asOf }: Verdict): Promise<readonly Worked[]> {
  const all = result.worksheets.map(async (link): Promise<Worked[]> => {
    const query = sheetQuery(data.tree, link, answers);
    const at = data.sheets[link.id];
    if (query === '' || !at) return [];
    const sheet = await loadSheet(at.module);
    if (!sheet) return [];
    const { state } = caseFrom(sheet, data.limits, query, asOf);
    const entered = readEntered(sheet, query, state.inputs, '');
    const day = asOf === 'talk' ? '&as-of=talk' : '';
    const counted = {
      id: link.id,
      href: at.href + query + day,
      pinned: at.href + printPinned(sheet, entered, state.inputs, `?as-of=${days[asOf]}`, ''),
      title: sheet.title,
      verdict: verdictOf(sheet, state),
    };
    const groups = barsOf(sheet, state, data.limits, data.limitsHref);
    return [
      { counted, bars: groups.flatMap(({ bars }) => bars).map((bar) => ({ ...bar, id: `${link.id} ${bar.id}` })) },
    ];
  });
  return (await Promise.all(all)).flat();
}

/** The limits of a result at the reader's numbers. */
export async function atNumbers(
  data: ChooserData,
  answers: Answers,
  verdict: Verdict,
  plain: Plain,
): Promise<AtNumbers> {
  const own = besides(data, answers, verdict, plain);
  const sheets = await worked(data, answers, verdict);
  return {
    bars: fullestFirst<Bar>(own.length > 0 ? own : sheets.flatMap(({ bars }) => bars)),
    overruns: fullestFirst(overrunsIn(own)),
    counted: sheets.map(({ counted }) => counted),
  };
}

import { sheetQuery, type Answers, type Plain, type Verdict } from '../../model/advisor/index.ts';
import { measuredBy } from '../../model/advisor/measured.ts';
import { verdictOf } from '../../model/worksheet/case.ts';
import { caseFrom } from '../../model/worksheet/from-address.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { barsOf } from '../capacity/SheetResults.tsx';
import type { HeadroomBarProps } from '../headroom-bar/HeadroomBar.tsx';
import type { ChooserData } from './ChooserView.tsx';

export interface BarGroup {
  readonly title: string;
  readonly bars: readonly (HeadroomBarProps & { readonly id: string })[];
}

/** A worksheet worked out for the reader's numbers. */
export interface Counted {
  readonly id: string;
  /** The sheet's page with these numbers in its address. */
  readonly href: string;
  readonly title: string;
  /** What follows, in sentences. */
  readonly verdict: readonly string[];
  readonly groups: readonly BarGroup[];
}

/** What a result's limits come to at the reader's numbers. */
export interface AtNumbers {
  /** The answers themselves against the limits that they were asked for. */
  readonly measured: BarGroup | undefined;
  readonly counted: readonly Counted[];
}

const modules = import.meta.glob<Sheet>('../../model/sheets/*.ts', { import: 'sheet' });

function measured(data: ChooserData, answers: Answers, { result, asOf }: Verdict, plain: Plain): BarGroup | undefined {
  const bars = measuredBy(data.tree, result, answers, asOf).flatMap(({ question, load, fact, ceiling }) => {
    const limit = data.limits[fact];
    const { dimension = 'count', noun } = question.number ?? {};
    if (!limit) return [];
    return {
      id: fact,
      label: `${plain.words(question.short)}, against ${data.names[fact] ?? fact}`,
      load,
      ceiling,
      quantity: noun === undefined ? { dimension } : { dimension, noun },
      kind: 'setting' as const,
      cited: { kind: limit.kind, date: limit.date, source: limit.source, href: `${data.limitsHref}#${fact}` },
    };
  });
  return bars.length === 0 ? undefined : { title: 'Your answers against the limits', bars };
}

/** Works out every worksheet of the result into which a number of the reader's goes; loads those sheets. */
export async function atNumbers(
  data: ChooserData,
  answers: Answers,
  verdict: Verdict,
  plain: Plain,
): Promise<AtNumbers> {
  const counted = verdict.result.worksheets.map(async (link): Promise<Counted[]> => {
    const query = sheetQuery(data.tree, link, answers);
    const at = data.sheets[link.id];
    const load = modules[`../../model/sheets/${at?.module ?? ''}.ts`];
    if (query === '' || !at || !load) return [];
    const sheet = await load();
    const { state } = caseFrom(sheet, data.limits, query, verdict.asOf);
    const day = verdict.asOf === 'talk' ? '&as-of=talk' : '';
    return [
      {
        id: link.id,
        href: at.href + query + day,
        title: sheet.title,
        verdict: verdictOf(sheet, state),
        groups: barsOf(sheet, state, data.limits, data.limitsHref),
      },
    ];
  });
  return { measured: measured(data, answers, verdict, plain), counted: (await Promise.all(counted)).flat() };
}

import { slotsOf } from '../../model/worksheet/case.ts';
import { axisOf } from '../../model/worksheet/range.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import { BackwardFold } from '../worksheet/BackwardFold.tsx';
import { Formulas, type DrawnFormula } from '../worksheet/FormulaLine.tsx';
import { Deferred } from '../worksheet/Deferred.tsx';
import { Ranking } from '../worksheet/Ranking.tsx';
import { SheetChart } from '../worksheet/SheetChart.tsx';
import { AllResults, ResultsOver } from '../worksheet/SheetResults.tsx';
import { SheetTakeAway } from '../worksheet/SheetTakeAway.tsx';
import { barsOf } from '../worksheet/bars.ts';
import type { useSheet } from '../worksheet/use-sheet.ts';
import { BreaksView, type BreaksData } from './BreaksView.tsx';

export interface FullData extends BreaksData {
  readonly formulas: readonly DrawnFormula[];
  readonly limitsHref: string;
}

interface Props extends FullData {
  readonly sheet: Sheet;
  readonly picture?: string;
  readonly thumbs?: Readonly<Record<string, string>>;
}

/** The tool on its own page: the ranking of all parts below it, then what other calculators have too. */
export function BreaksFull({ formulas, limitsHref, ...tool }: Props) {
  const { sheet, limits, href, root } = tool;
  const { over, range } = sheet.chart;
  const main = sheet.inputs[over];
  const actions = ({ state, day, pinnedQuery, floatingQuery }: ReturnType<typeof useSheet>) => (
    <SheetTakeAway {...{ sheet, state, limits, href, day, pinned: pinnedQuery, floating: floatingQuery }} />
  );
  const tail = ({ state, start, question, asked, ask, set }: ReturnType<typeof useSheet>) => (
    <div class="breaks-tail">
      <Deferred of={state} frames={1}>
        {(later) => {
          const axis = main && axisOf(main.want, start[over] ?? 1, later.inputs[over] ?? 1, range);
          return (
            <>
              <Ranking ranking={sheet.ranking?.(later) ?? []} root={root} />
              <details>
                <summary>Every part against its limit</summary>
                {barsOf(sheet, later, limits, limitsHref).map(({ title, bars }) => (
                  <HeadroomBars key={title} title={title} bars={bars} />
                ))}
              </details>
              <details>
                <summary>Chart and table over users</summary>
                {axis && <SheetChart sheet={sheet} state={later} axis={axis} />}
                {axis && <ResultsOver sheet={sheet} state={later} axis={axis} />}
              </details>
              <details>
                <summary>Formula with your numbers</summary>
                <Formulas formulas={formulas} slots={slotsOf(sheet, later)} />
                <AllResults sheet={sheet} state={later} />
              </details>
            </>
          );
        }}
      </Deferred>
      <BackwardFold {...{ sheet, state, question, asked, onAsk: ask, onUse: set }} />
    </div>
  );
  return <BreaksView {...tool} actions={actions} tail={tail} />;
}

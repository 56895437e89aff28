import type { Sheet } from '../../model/worksheet/sheet.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import { Deferred } from '../worksheet/Deferred.tsx';
import type { DrawnFormula } from '../worksheet/FormulaLine.tsx';
import { Ranking } from '../worksheet/Ranking.tsx';
import { SheetBehind, type ServedBehind } from '../worksheet/SheetBehind.tsx';
import { SheetTakeAway } from '../worksheet/SheetTakeAway.tsx';
import { barsOf } from '../worksheet/bars.ts';
import type { useSheet } from '../worksheet/use-sheet.ts';
import { BreaksView, type BreaksData } from './BreaksView.tsx';

export interface FullData extends BreaksData {
  readonly formulas: readonly DrawnFormula[];
  readonly limitsHref: string;
}

interface Props extends FullData, ServedBehind {
  readonly sheet: Sheet;
  readonly picture?: string;
  readonly thumbs?: Readonly<Record<string, string>>;
}

/** The tool on its own page: the ranking of all parts below it, then what other calculators have too. */
export function BreaksFull({ formulas, limitsHref, sources, behind, ...tool }: Props) {
  const { sheet, limits, href, root } = tool;
  const actions = ({ state, day, pinnedQuery, floatingQuery }: ReturnType<typeof useSheet>) => (
    <SheetTakeAway {...{ sheet, state, limits, formulas, href, day, pinned: pinnedQuery, floating: floatingQuery }} />
  );
  const tail = (at: ReturnType<typeof useSheet>) => {
    const everyPart = (
      <Deferred of={at.state} frames={2}>
        {(later) =>
          barsOf(sheet, later, limits, limitsHref).map(({ title, bars }) => (
            <HeadroomBars key={title} title={title} bars={bars} />
          ))
        }
      </Deferred>
    );
    return (
      <div class="breaks-tail">
        <Deferred of={at.state} frames={1}>
          {(later) => <Ranking ranking={sheet.ranking?.(later) ?? []} root={root} />}
        </Deferred>
        <SheetBehind
          {...{ sheet, at, formulas, sources, behind }}
          more={[{ id: 'parts', label: 'Every part', body: everyPart }]}
        />
      </div>
    );
  };
  return <BreaksView {...tool} actions={actions} tail={tail} />;
}

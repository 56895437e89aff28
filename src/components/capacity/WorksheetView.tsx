import { useEffect, useMemo, useRef } from 'preact/hooks';
import { slotsOf, verdictOf, warningsOf } from '../../model/worksheet/case.ts';
import { axisOf } from '../../model/worksheet/range.ts';
import type { Limit, Sheet } from '../../model/worksheet/sheet.ts';
import { HeadroomBars } from '../headroom-bar/HeadroomBars.tsx';
import { Formulas, type DrawnFormula } from './FormulaLine.tsx';
import { Later } from './Later.tsx';
import { Headline, Ranking } from './Ranking.tsx';
import { SheetBackward } from './SheetBackward.tsx';
import { SheetChart } from './SheetChart.tsx';
import { SheetFields } from './SheetFields.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { AllResults, barsOf, Figures, ResultsOver } from './SheetResults.tsx';
import { SheetTakeAway } from './SheetTakeAway.tsx';
import { useSheet } from './use-sheet.ts';
import './worksheet.css';

/** What the server hands to a worksheet. */
export interface WorksheetData {
  readonly limits: Readonly<Record<string, Limit>>;
  readonly formulas: readonly DrawnFormula[];
  /** Values that the arrow keys step through, where the ledger lists them. */
  readonly choices: Partial<Readonly<Record<string, readonly number[]>>>;
  /** Addresses of the site's root, of the page of limits and of the sheet's own page. */
  readonly root: string;
  readonly limitsHref: string;
  readonly href: string;
  /** Values with which the sheet opens on this page, where they are not its own. */
  readonly opening: Readonly<Record<string, number>>;
  /** Only fields, figures, bars and verdict: the sheet is one of several things on a page. */
  readonly brief: boolean;
}

interface Props extends WorksheetData {
  readonly sheet: Sheet;
  /** HTML of the picture that shows the load, on the server alone: in the browser it is there already. */
  readonly picture?: string;
}

/** Bars of a sheet that is one of several things on a page. */
const mostBrief = 5;

/** Any worksheet: fields, derivation, figures, bars, chart, the way back and the tables of one record. */
export function WorksheetView({ sheet, picture, ...data }: Props) {
  const { limits, formulas, choices, root, limitsHref, href, opening, brief } = data;
  const at = useSheet(sheet, limits, opening, brief ? `${sheet.id.toLowerCase()}.` : '');
  const { state } = at;
  const { over, range } = sheet.chart;
  const main = sheet.inputs[over];
  const shown = useMemo(
    () => ({
      state,
      axis: main && axisOf(main.want, at.start[over] ?? 1, state.inputs[over] ?? 1, range),
    }),
    [state],
  );
  const ranking = sheet.ranking?.(state);
  const otherFirst = at.other && {
    first: sheet.ranking?.(at.other)[0],
    day: at.other.asOf === 'talk' ? 'On the day of the talk' : 'Today',
  };
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const section = body.current?.closest('section');
    if (brief || !ranking || !section) return;
    void import('../stress/stage-picture.ts').then(({ showStage }) => {
      showStage(section, sheet.picture?.(state) ?? '', at.asOf, ranking);
    });
  });
  return (
    <div class="sheet-body" ref={body}>
      <SheetNotes sheet={sheet} limits={limits} notes={at.notes} carried={at.carried} asOf={at.asOf} />
      <SheetFields
        sheet={sheet}
        limits={state.ledger}
        start={at.start}
        input={at.input}
        warnings={warningsOf(sheet, state)}
        choices={choices}
        onSet={at.set}
        onExample={at.apply}
      />
      {!(brief && ranking) && <Figures sheet={sheet} state={state} other={at.other} />}
      <div class="sheet-verdict" role="status">
        {ranking && <Headline ranking={ranking} root={root} other={otherFirst} />}
        {verdictOf(sheet, state).map((sentence, i) => (
          <p key={i}>{sentence}</p>
        ))}
      </div>
      {sheet.picture && !brief && <div dangerouslySetInnerHTML={{ __html: picture ?? '' }} />}
      <Later of={shown} frames={1}>
        {({ state: later }) => (
          <div class="sheet-bars">
            {barsOf(sheet, later, limits, limitsHref).map(({ title, bars }) => (
              <HeadroomBars key={title} title={title} bars={brief ? bars.slice(0, mostBrief) : bars} />
            ))}
          </div>
        )}
      </Later>
      {!brief && (
        <>
          <Later of={shown} frames={2}>
            {({ state: later }) => (
              <>
                {ranking && <Ranking ranking={sheet.ranking?.(later) ?? []} root={root} />}
                <Formulas formulas={formulas} slots={slotsOf(sheet, later)} />
              </>
            )}
          </Later>
          <Later of={shown} frames={3}>
            {({ state: later, axis }) => axis && <SheetChart sheet={sheet} state={later} axis={axis} />}
          </Later>
          <SheetBackward
            sheet={sheet}
            state={state}
            question={at.question}
            open={Object.keys(at.asked).length > 0}
            onAsk={at.ask}
            onUse={at.set}
          />
          <Later of={shown} frames={4}>
            {({ state: later, axis }) => (
              <>
                {axis && <ResultsOver sheet={sheet} state={later} axis={axis} />}
                <AllResults sheet={sheet} state={later} />
              </>
            )}
          </Later>
        </>
      )}
      {brief ? (
        <a class="sheet-more" href={href + at.query()}>
          The whole sheet, with these figures
        </a>
      ) : (
        <SheetTakeAway sheet={sheet} state={state} limits={limits} href={href} query={at.query} />
      )}
    </div>
  );
}

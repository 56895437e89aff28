import { useMemo, useRef, useState } from 'preact/hooks';
import { failedIn, slotsOf, verdictOf, warningsOf } from '../../model/worksheet/case.ts';
import { axisOf } from '../../model/worksheet/range.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { useCite } from '../live/use-cite.ts';
import { FreshProvider, useFresh } from '../live/use-fresh.ts';
import { Formulas, type DrawnFormula } from './FormulaLine.tsx';
import { Deferred } from './Deferred.tsx';
import { SheetAnswer, type Fix } from './SheetAnswer.tsx';
import { SheetBackward } from './SheetBackward.tsx';
import { SheetBars } from './SheetBars.tsx';
import { SheetChart } from './SheetChart.tsx';
import { SheetFields } from './SheetFields.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { SheetPresets } from './SheetPresets.tsx';
import { SheetTabs } from './SheetTabs.tsx';
import { barsOf } from './bars.ts';
import { AllResults, ResultsOver } from './SheetResults.tsx';
import { SheetTakeAway } from './SheetTakeAway.tsx';
import { useSheet } from './use-sheet.ts';
import './worksheet.css';
import './calculator.css';

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
  /** Decisions that say what to do about its limits. */
  readonly fixes: readonly Fix[];
  /** What the article lists as not counted, in a few words each. */
  readonly uncounted: readonly string[];
}

interface Props extends WorksheetData {
  readonly sheet: Sheet;
  /** HTML of the limits with their sources, on the server alone: in the browser it is there already. */
  readonly sources?: string;
}

/** So many things that are not counted are named. */
const mostUncounted = 2;

/** Any calculator: its inputs beside the answer, the bars, and what stands behind it as tabs. */
export function WorksheetView({ sheet, sources = '', ...data }: Props) {
  const { limits, formulas, choices, root, limitsHref, href, opening, fixes, uncounted } = data;
  const at = useSheet(sheet, limits, opening, '');
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
  const body = useRef<HTMLDivElement>(null);
  useCite(body, () => ({ query: at.pinnedQuery(), says: verdictOf(sheet, state).slice(0, 2).join(' ') }));
  const fresh = useFresh(body);
  const [tab, setTab] = useState('');
  const asksBack = Object.keys(at.asked).length > 0;
  const unsaid = uncounted.length - mostUncounted;
  return (
    <div class="sheet-body" ref={body}>
      <SheetAnswer key={`answer ${fresh}`} sheet={sheet} state={state} fixes={fixes} root={root} />
      <div class="sheet-bar" key={`bar ${fresh}`}>
        <SheetTakeAway
          sheet={sheet}
          state={state}
          limits={limits}
          href={href}
          day={at.day}
          pinned={at.pinnedQuery}
          floating={at.floatingQuery}
        />
      </div>
      <SheetPresets
        key={`presets ${fresh}`}
        sheet={sheet}
        state={state}
        start={at.start}
        onExample={at.apply}
        onReset={at.reset}
      />
      <div class="sheet-inputs">
        <FreshProvider value={fresh}>
          <SheetFields
            sheet={sheet}
            limits={state.ledger}
            start={at.start}
            input={at.input}
            warnings={warningsOf(sheet, state)}
            choices={choices}
            onSet={at.set}
          />
        </FreshProvider>
      </div>
      <div class="sheet-rest">
        <SheetNotes
          key={`notes ${fresh}`}
          sheet={sheet}
          limits={limits}
          notes={at.notes}
          carried={at.carried}
          day={at.day}
          todayHref={at.todayHref}
        />
        <Deferred key={`bars ${fresh}`} of={shown} frames={1}>
          {({ state: later }) => <SheetBars groups={barsOf(sheet, later, limits, limitsHref)} />}
        </Deferred>
        <SheetTabs
          base={sheet.id.toLowerCase()}
          asked={asksBack ? 'backwards' : undefined}
          onOpen={setTab}
          tabs={[
            {
              id: 'chart',
              label: 'Chart',
              body: (
                <Deferred key={fresh} of={shown} frames={3}>
                  {({ state: later, axis }) => axis && <SheetChart sheet={sheet} state={later} axis={axis} />}
                </Deferred>
              ),
            },
            {
              id: 'table',
              label: 'Table',
              body: (
                <Deferred key={fresh} of={shown} frames={4}>
                  {({ state: later, axis }) => (
                    <>
                      {axis && <ResultsOver sheet={sheet} state={later} axis={axis} />}
                      <AllResults sheet={sheet} state={later} other={at.other} />
                    </>
                  )}
                </Deferred>
              ),
            },
            {
              id: 'backwards',
              label: 'Work backwards',
              body: (
                <SheetBackward
                  key={fresh}
                  sheet={sheet}
                  state={state}
                  question={at.question}
                  asked={at.asked}
                  open={tab === 'backwards' || asksBack}
                  onAsk={at.ask}
                  onUse={at.set}
                />
              ),
            },
            {
              id: 'formula',
              label: 'Formula',
              body: (
                <Deferred key={fresh} of={shown} frames={2}>
                  {({ state: later }) => (
                    <Formulas formulas={formulas} slots={slotsOf(sheet, later)} failed={failedIn(later)} />
                  )}
                </Deferred>
              ),
            },
            {
              id: 'sources',
              label: 'Sources',
              body: <div class="sheet-limits" dangerouslySetInnerHTML={{ __html: sources }} />,
            },
          ]}
        />
        {uncounted.length > 0 && (
          <p class="sheet-uncounted">
            <b>Not counted: </b>
            {uncounted.slice(0, mostUncounted).join('; ')}.{' '}
            <a href="#not-counted">{unsaid > 0 ? `${unsaid} more` : 'Why'}</a>
          </p>
        )}
      </div>
    </div>
  );
}

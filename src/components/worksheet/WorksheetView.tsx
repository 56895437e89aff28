import { useEffect, useRef, useState } from 'preact/hooks';
import { bindingOf } from '../../model/worksheet/binding.ts';
import { isOverloaded, verdictOf, warningsOf } from '../../model/worksheet/case.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { useCite } from '../live/use-cite.ts';
import { FreshProvider, useFresh } from '../live/use-fresh.ts';
import { Deferred } from './Deferred.tsx';
import type { DrawnFormula } from './FormulaLine.tsx';
import { SheetAnswer, type Fix } from './SheetAnswer.tsx';
import { SheetBars } from './SheetBars.tsx';
import { SheetBehind, type ServedBehind } from './SheetBehind.tsx';
import { SheetFields } from './SheetFields.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { SheetPresets } from './SheetPresets.tsx';
import { SheetServices } from './SheetServices.tsx';
import { barsOf } from './bars.ts';
import type { ServiceChoice } from './service-choice.ts';
import type { SheetRepairs } from './SheetRepairs.tsx';
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
  /** Names of its services, in one piece. */
  readonly service: string;
  /** Decisions that say what to do about its limits. */
  readonly fixes: readonly Fix[];
  /** What the article lists as not counted, in a few words each. */
  readonly uncounted: readonly string[];
  /** Its service and the one that took its place, where that has a calculator of its own. */
  readonly services: readonly ServiceChoice[];
}

interface Props extends WorksheetData, ServedBehind {
  readonly sheet: Sheet;
}

/** Loads the buttons below an exceeded limit, with the first limit that is. */
function useRepairs(served: typeof SheetRepairs | undefined, wanted: boolean): typeof SheetRepairs | undefined {
  const [repairs, setRepairs] = useState(() => served);
  useEffect(() => {
    if (!wanted || repairs) return;
    void import('./SheetRepairs.tsx').then((loaded) => {
      setRepairs(() => loaded.SheetRepairs);
    });
  }, [wanted]);
  return repairs;
}

/** So many things that are not counted are named. */
const mostUncounted = 2;

/** Any calculator: its inputs beside the answer, the bars, and what stands behind it as tabs. */
export function WorksheetView({ sheet, sources, behind, repairs, ...data }: Props) {
  const { limits, formulas, choices, root, limitsHref, service, href, fixes, uncounted, services } = data;
  const at = useSheet(sheet, limits);
  const { state } = at;
  const body = useRef<HTMLDivElement>(null);
  useCite(body, () => ({
    query: at.pinnedQuery(),
    floating: at.floatingQuery(),
    says: verdictOf(sheet, state).slice(0, 2).join(' '),
  }));
  const fresh = useFresh(body);
  const Repairs = useRepairs(repairs, isOverloaded(sheet, state) || bindingOf(sheet, state)?.level === 'over');
  const unsaid = uncounted.length - mostUncounted;
  return (
    <div class="sheet-body" ref={body}>
      <SheetAnswer
        key={`answer ${fresh}`}
        sheet={sheet}
        state={state}
        fixes={fixes}
        root={root}
        repairs={
          Repairs && (
            <Deferred of={state} frames={2}>
              {(later) => <Repairs sheet={sheet} state={later} onUse={at.set} />}
            </Deferred>
          )
        }
      />
      <div class="sheet-bar" key={`bar ${fresh}`}>
        {services.length > 0 && state.asOf === 'today' && <SheetServices {...{ sheet, state, services }} />}
        <SheetTakeAway
          sheet={sheet}
          state={state}
          limits={limits}
          formulas={formulas}
          service={service}
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
        <Deferred key={`bars ${fresh}`} of={state} frames={1}>
          {(later) => <SheetBars groups={barsOf(sheet, later, limits, limitsHref)} />}
        </Deferred>
        <SheetBehind {...{ sheet, at, formulas, sources, behind, fresh }} />
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

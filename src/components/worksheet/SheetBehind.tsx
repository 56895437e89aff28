import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { failedIn, slotsOf } from '../../model/worksheet/case.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { broken } from '../live/broken-words.ts';
import type { BehindTabs } from './behind-tabs.ts';
import { Deferred } from './Deferred.tsx';
import { Formulas, type DrawnFormula } from './FormulaLine.tsx';
import type { SheetRepairs } from './SheetRepairs.tsx';
import { SheetTabs, type Tab } from './SheetTabs.tsx';
import type { useSheet } from './use-sheet.ts';

/** What only the server has: in the browser its HTML is there already. */
export interface ServedBehind {
  /** HTML of the limits with their sources. */
  readonly sources?: string | undefined;
  readonly behind?: BehindTabs | undefined;
  /** The buttons below an exceeded limit; a page has them from the start where it was served with some. */
  readonly repairs?: typeof SheetRepairs | undefined;
}

interface Props extends ServedBehind {
  readonly sheet: Sheet;
  readonly at: ReturnType<typeof useSheet>;
  readonly formulas: readonly DrawnFormula[];
  /** Key of what is drawn anew once the page was edited under the view. */
  readonly fresh?: number;
  /** Further tabs, before the formula. */
  readonly more?: readonly Tab[];
}

/** Loads what stands behind the tabs, with the first of them that is opened or comes into view. */
function useBehind(served: BehindTabs | undefined, wanted: boolean) {
  const [behind, setBehind] = useState(served);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (!wanted || behind) return;
    import('./behind-tabs.ts').then(
      (loaded) => {
        setBehind(loaded.behindTabs);
      },
      () => {
        setMissing(true);
      },
    );
  }, [wanted]);
  return { behind, missing };
}

/** So much of the chart has to be in the window. */
const seenFrom = 0.3;

/** Whether an element has been seen. */
function useSeen() {
  const [seen, setSeen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { threshold: seenFrom },
    );
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { seen, element };
}

/**
 * A part of a panel as the server drew it, until its script is there.
 * @param outdated the server's drawing does not fit what is asked: its place stays empty
 */
const part = (drawn: ComponentChildren, outdated: boolean) =>
  drawn === undefined ? (
    <div data-outdated={outdated ? '' : undefined} dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <div>{drawn}</div>
  );

/** What stands behind an answer, as tabs: the chart, the table, the way back, the formula, the limits with their sources. */
export function SheetBehind({ sheet, at, formulas, fresh = 0, more = [], sources = '', behind: served }: Props) {
  const { state } = at;
  const { over, range } = sheet.chart;
  const main = sheet.inputs[over];
  const shown = useMemo(() => ({ state, start: at.start[over] ?? 1, present: state.inputs[over] ?? 1 }), [state]);
  const [tab, setTab] = useState('');
  const { seen, element: chart } = useSeen();
  const asksBack = Object.keys(at.asked).length > 0;
  const asking = asksBack || tab === 'backwards';
  const { behind, missing } = useBehind(served, seen || asking || tab === 'table');
  const first = useRef(state);
  const outdated = state !== first.current;
  const lacking = missing && <p role="alert">{broken.part}</p>;
  const axisAt = ({ start, present }: typeof shown) => main && behind?.axisOf(main.want, start, present, range);
  const tabs: readonly Tab[] = [
    {
      id: 'chart',
      label: 'Chart',
      body: (
        <div ref={chart}>
          {lacking}
          {part(
            behind && (
              <Deferred key={fresh} of={shown} frames={3}>
                {(later) => {
                  const axis = axisAt(later);
                  return axis && <behind.SheetChart sheet={sheet} state={later.state} axis={axis} />;
                }}
              </Deferred>
            ),
            outdated,
          )}
        </div>
      ),
    },
    {
      id: 'table',
      label: 'Table',
      body: (
        <>
          {lacking}
          {part(
            behind && (
              <Deferred key={fresh} of={shown} frames={4}>
                {(later) => {
                  const axis = axisAt(later);
                  return (
                    <>
                      {axis && <behind.ResultsOver sheet={sheet} state={later.state} axis={axis} />}
                      <behind.AllResults sheet={sheet} state={later.state} other={at.other} />
                    </>
                  );
                }}
              </Deferred>
            ),
            outdated,
          )}
        </>
      ),
    },
    {
      id: 'backwards',
      label: 'Work backwards',
      body: (
        <>
          {lacking}
          {part(
            behind && (
              <behind.SheetBackward
                key={fresh}
                sheet={sheet}
                state={state}
                question={at.question}
                asked={at.asked}
                open={asking}
                onAsk={at.ask}
                onUse={at.set}
              />
            ),
            // Its fields take nothing before the script is there.
            asking,
          )}
        </>
      ),
    },
    ...more,
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
  ];
  return (
    <SheetTabs base={sheet.id.toLowerCase()} asked={asksBack ? 'backwards' : undefined} onOpen={setTab} tabs={tabs} />
  );
}

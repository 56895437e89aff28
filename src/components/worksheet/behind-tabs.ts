import { axisOf } from '../../model/worksheet/range.ts';
import { SheetBackward } from './SheetBackward.tsx';
import { SheetChart } from './SheetChart.tsx';
import { AllResults, ResultsOver } from './SheetResults.tsx';

/** What stands behind the tabs: the server has it at once, a page loads it when the first of them is looked at. */
export const behindTabs = { AllResults, ResultsOver, SheetBackward, SheetChart, axisOf };
export type BehindTabs = typeof behindTabs;

import { SheetBackward } from './SheetBackward.tsx';
import { AllResults, ResultsOver } from './SheetResults.tsx';

/** What stands behind tabs that are closed at first: the server has it at once, a page loads it with the first of them. */
export const behindTabs = { AllResults, ResultsOver, SheetBackward };
export type BehindTabs = typeof behindTabs;

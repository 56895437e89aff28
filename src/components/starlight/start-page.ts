import { startFigures } from '../architecture/figure.ts';
import { startAsOf } from '../as-of/as-of.ts';
import { startCitations } from '../citations/start.ts';
import { startCopying } from '../copying/start.ts';
import { startNotes } from '../facts/reach.ts';
import { startSingleKeys } from '../keys/single-keys.ts';
import { startMenus } from '../navigation/menus.ts';
import { startOffline } from '../offline/register.ts';
import { startReports } from '../report/start.ts';
import { startSearch } from '../search/mount.ts';
import { startReveal } from '../site/reveal.ts';
import { startOpenOnPaper } from './open-on-paper.ts';
import { startPrintLine } from './print-line.ts';

const starts = [
  startSearch,
  startAsOf,
  startFigures,
  startCopying,
  startNotes,
  startMenus,
  startSingleKeys,
  startReveal,
  startPrintLine,
  startOpenOnPaper,
  startCitations,
  startReports,
  startOffline,
];

/**
 * What every page does before it is touched, in one file that starts itself: whoever imports it would be one more request.
 * The deck loads this file too, for what both share, and starts for itself: it has no search to open. One part that fails
 * stops no other.
 */
for (const start of document.querySelector('[data-open-search]') ? starts : [])
  try {
    start();
  } catch (fault) {
    reportError(fault);
  }

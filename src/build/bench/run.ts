import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { wrongUse } from '../command.ts';
import { freePort } from '../serve/free-port.ts';
import { serveFolder } from '../serve/serve-folder.ts';
import { chooserPaths, measureChooser } from './choosers.ts';
import { measureLighthouse } from './lighthouse.ts';
import { modeOf, usage } from './modes.ts';
import type { PageFigures } from './page-figures.ts';
import { measurePaints, printPaints, type PaintFigures } from './paints.ts';
import { measurePeers } from './peers.ts';
import type { Size } from './scale/growth.ts';
import { measureScale, runScale } from './scale/run.ts';
import { serveCompressed } from './serve-compressed.ts';
import type { PageScores } from './scores.ts';
import { measureSearch, type SearchFigures } from './search.ts';
import { measureDeck } from './slides.ts';
import { printKinds, weighKinds } from './weights.ts';
import { isKept, printVerdict, verdict } from './verdict.ts';
import { measureSheet, sheetPaths } from './worksheets.ts';

const root = process.cwd();
const asked = modeOf(process.argv.slice(2));
if (asked === 'help') {
  console.log(usage);
  process.exit(0);
}
if (typeof asked === 'string') wrongUse(asked, usage);
const { only, words } = asked;

/** Keeps what was measured next to other results of runs. */
function write(name: string, figures: object): void {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const out = join('test-results', name);
  writeFileSync(join(root, out), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(`Written to ${out}.`);
}

if (only === 'scale') {
  const scale = await runScale(root, words);
  write('bench-scale.json', scale);
  process.exit(scale.faults.length === 0 ? 0 : 1);
}

if (!existsSync(join(root, 'dist/index.html'))) {
  console.error('There is no built site to measure: run `npm run build` first.');
  process.exit(1);
}

if (only === 'peers') {
  const [folder = '../shared/bench', ...flags] = words;
  await measurePeers(root, folder, flags);
  process.exit(0);
}

const port = await freePort(4390);
// Lighthouse counts bytes: they are compressed, as every host of the site does it.
const dist = join(root, 'dist');
const server = only === 'lighthouse' ? serveCompressed(dist, port).server : serveFolder(dist, port);
const base = `http://localhost:${port}`;

if (only === 'lighthouse') {
  let pages: PageScores[] = [];
  try {
    pages = await measureLighthouse(root, base, words);
  } finally {
    server.close();
  }
  write('bench-lighthouse.json', { pages });
  process.exit(pages.every(({ faults }) => faults.length === 0) ? 0 : 1);
}

const weights = weighKinds(dist);
console.log(`${printKinds(weights)}\n`);

const two = (value: number): string => value.toFixed(2).padStart(8);
const worksheets: PageFigures[] = [];
const choosers: PageFigures[] = [];
const slides: PageFigures[] = [];
let search: readonly SearchFigures[] = [];
let paints: readonly PaintFigures[] = [];
let sizes: readonly Size[] = [];
const told = (figures: PageFigures[], measured: PageFigures): void => {
  figures.push(measured);
  const { path, scriptKiB, repaintMedian, repaintP95 } = measured;
  console.log(path.padEnd(30) + two(scriptKiB) + two(repaintMedian) + two(repaintP95));
};
try {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args], env });
  if (only === undefined || only === 'paints') {
    paints = await measurePaints(browser, root);
    console.log(`${printPaints(paints)}\n`);
  }
  console.log(
    `${'page'.padEnd(30)} script   longest frame of a step, in frames of 16 ms: choosers and slides at full speed, calculators at a quarter`,
  );
  console.log(`${''.padEnd(30)}    KiB   median      p95`);
  if (only === undefined || only === 'slides') told(slides, await measureDeck(browser, base));
  if (only === undefined) {
    for (const path of chooserPaths(root)) told(choosers, await measureChooser(browser, base, path));
    for (const path of sheetPaths(root)) told(worksheets, await measureSheet(browser, base, path));
  }
  if (only === undefined || only === 'search') search = await measureSearch(browser, root);
  const [now, grown] = search;
  if (now)
    console.log(
      '\nsearch, cold, 1.6 Mbps, 150 ms: first hit ms, KiB; further key at a quarter of the speed, and at the whole, ms',
    );
  for (const { name, firstResult, kiB, keySlow, keyFull } of search)
    console.log(name.padEnd(30) + two(firstResult) + two(kiB) + two(keySlow) + two(keyFull));
  if (now && grown) console.log(`${'ratio of the first hit'.padEnd(30)}${two(grown.firstResult / now.firstResult)}`);
  await browser.close();
} finally {
  server.close();
}
if (only === undefined) {
  console.log('\nThe site is built twice, as it is and with 100 more decisions, to see how it grows.');
  sizes = await measureScale(root, [0, 100], false);
}
const lines = verdict({
  weights: only === undefined ? weights : [],
  paints,
  search,
  sizes,
  steps: [...slides, ...choosers],
  worksheets,
});
console.log(`\n${printVerdict(lines)}`);
write('bench.json', { lines, weights, paints, search, choosers, slides, worksheets, sizes });
process.exitCode = lines.every(isKept) ? 0 : 1;

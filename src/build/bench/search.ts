import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Entry } from '../../model/search/entry.ts';
import { divided, pack, parted, unpack, type CoreFile, type RestFile } from '../../model/search/wire.ts';
import { prepared } from '../../model/search/words.ts';
import { freePort } from '../serve/free-port.ts';
import { serveCompressed, type Compressed } from './serve-compressed.ts';

/** Search from the first touch to its hits. Times are medians of a few visits, in ms. */
export interface SearchFigures {
  readonly name: string;
  /** From opening to the first hit: cold, 1.6 Mbps, 150 ms, processor at a quarter. */
  readonly firstResult: number;
  /** Sent from opening until nothing more comes. */
  readonly kiB: number;
  /** From a further key to the last change of the list, at a quarter and at the whole speed. */
  readonly keySlow: number;
  readonly keyFull: number;
}

const visits = 3;
const query = 'aurora';
const further = ' proxy';

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

/** Decisions that nobody took, from the words of those that are there. */
function generated(entries: readonly Entry[], count: number): Entry[] {
  const own = entries.filter(({ kind }) => kind === 'decision');
  const words = own.flatMap(({ answer, title }) => `${title} ${answer}`.split(/\s+/));
  const [pattern] = own;
  if (!pattern) throw new Error('the index has no decision to take the words of');
  let seed = 1;
  const word = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length] ?? '';
  };
  const run = (length: number): string => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, i) => ({
    ...pattern,
    id: `D-${i + 100}`,
    path: `/decisions/d-${i + 100}/`,
    title: run(3),
    answer: run(24),
    asks: [run(2), run(3), run(3)].map((text) => ({ text: prepared(text) })),
    messages: [],
    heads: [],
  }));
}

/** The files of the index with more decisions in it. */
function withDecisions(core: CoreFile, rest: RestFile, count: number): ReadonlyMap<string, string> {
  const entries = core.entries.map((wire, n) =>
    unpack({ ...wire, ...(rest.more[n] === 0 ? undefined : rest.more[n]) }),
  );
  const all = [...entries, ...rest.entries.map(unpack)];
  const files = divided([...all, ...generated(all, count)]);
  const first: CoreFile = { ...core, entries: files.core.map((entry) => parted(entry).first) };
  const second: RestFile = {
    ...rest,
    more: files.core.map((entry) => parted(entry).more),
    entries: files.rest.map(pack),
  };
  return new Map([
    ['/search/core.json', JSON.stringify(first)],
    ['/search/rest.json', JSON.stringify(second)],
  ]);
}

/** Collected in the page: when search was opened, its first hit seen, a key pressed, the list last changed. */
interface Marks {
  opened: number;
  first: number;
  key: number;
  changed: number;
}
const marks = (page: Page): Promise<Marks> => page.evaluate(() => (window as unknown as { marks: Marks }).marks);

async function keys(page: Page, session: CDPSession, rate: number): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.locator('dialog input').fill(query);
  await page.waitForTimeout(1500);
  const took: number[] = [];
  for (const key of further) {
    await page.evaluate(() => ((window as unknown as { marks: Marks }).marks.changed = 0));
    await page.keyboard.type(key);
    await page.waitForTimeout(700);
    const { key: pressed, changed } = await marks(page);
    if (changed > 0) took.push(changed - pressed);
  }
  return median(took);
}

async function visit(browser: Browser, base: string, site: Compressed): Promise<Omit<SearchFigures, 'name'>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${base}/tiers/users-10k/`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const seen: Marks = { opened: 0, first: 0, key: 0, changed: 0 };
    (window as unknown as { marks: Marks }).marks = seen;
    addEventListener('pointerdown', () => (seen.opened = performance.now()), { capture: true, once: true });
    addEventListener('keydown', () => (seen.key = performance.now()), { capture: true });
    const look = (): void => {
      const hit = document.querySelector('dialog a[data-hit]');
      if (hit?.checkVisibility()) seen.first = performance.now();
      else requestAnimationFrame(look);
    };
    look();
    const list = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => (seen.changed = performance.now())).observe(document.body, list);
  });
  site.sent();
  await page.locator('[data-open-search]').click();
  await page.locator('dialog input').fill(query);
  await page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.first > 0, null, { timeout: 60_000 });
  await page.waitForTimeout(2000);
  const kiB = site.sent() / 1024;
  const { opened, first } = await marks(page);
  const keySlow = await keys(page, session, 4);
  const keyFull = await keys(page, session, 1);
  await context.close();
  return { firstResult: first - opened, kiB, keySlow, keyFull };
}

async function measured(
  browser: Browser,
  name: string,
  dist: string,
  instead?: ReadonlyMap<string, string>,
): Promise<SearchFigures> {
  const port = await freePort(4395);
  const site = serveCompressed(dist, port, instead);
  const base = `http://localhost:${port}`;
  // Fills the server's store of compressed files, so that no visit waits for one.
  await Promise.all(['core', 'rest', 'text'].map((file) => fetch(`${base}/search/${file}.json`)));
  await visit(browser, base, site);
  const runs: Omit<SearchFigures, 'name'>[] = [];
  for (let i = 0; i < visits; i++) runs.push(await visit(browser, base, site));
  site.server.close();
  const of = (figure: keyof (typeof runs)[number]): number => median(runs.map((run) => run[figure]));
  return { name, firstResult: of('firstResult'), kiB: of('kiB'), keySlow: of('keySlow'), keyFull: of('keyFull') };
}

const growth = 2000;

/** Search of the built site, and of the same site with many more decisions. */
export async function measureSearch(browser: Browser, root: string): Promise<readonly SearchFigures[]> {
  const dist = join(root, 'dist');
  const file = (name: string): unknown => JSON.parse(readFileSync(join(dist, `search/${name}.json`), 'utf8'));
  const larger = withDecisions(file('core') as CoreFile, file('rest') as RestFile, growth);
  return [
    await measured(browser, 'as built', dist),
    await measured(browser, `with ${growth} more decisions`, dist, larger),
  ];
}

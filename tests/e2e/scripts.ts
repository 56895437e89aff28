import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const read = (path: string): string => readFileSync(`dist${path}`, 'utf8');

const namedIn = (script: string, from: string, pattern: RegExp): string[] =>
  [...script.matchAll(pattern)].map(([, name = '']) => posix.resolve(posix.dirname(from), name));

/** Modules that a script imports as it starts; what it imports later stands in brackets. */
const importsOf = (script: string, from: string): string[] =>
  namedIn(script, from, /\b(?:import|from)\s*["']([^"']+\.js)["']/g);

/** Modules that a script may import later. */
const laterOf = (script: string, from: string): string[] =>
  namedIn(script, from, /\bimport\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g);

/** All that comes with some scripts: what they import as they start, and so on. */
function withImports(names: readonly string[], more: (script: string, name: string) => readonly string[]): string[] {
  const open = [...names];
  const found = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const script = read(name);
    open.push(...importsOf(script, name), ...more(script, name));
  }
  return [...found];
}

/** The scripts that a page names, and those that scripts in the page name. */
function entriesOf(page: string): string[] {
  const html = read(`${page}index.html`);
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)].map(([, name = '']) => name);
  const inline = [...html.matchAll(/<script[^>]*type="module"[^>]*>([^<]+)<\/script>/g)];
  return [...named, ...inline.flatMap(([, script = '']) => importsOf(script, page))];
}

/** The scripts that a built page loads before anything in it is touched. */
export const scriptsOf = (page: string): string[] => withImports(entriesOf(page), () => []);

/**
 * What comes only when a reader asks for it or scrolls to it: a tab, the chart among them, wording to copy or save, a
 * citation, another stage’s picture; what reads an address that says something, and texts that are not simple quantities.
 */
const onDemand =
  /\/(?:behind-tabs|take-away|export|open|show-since|figure-actions|reader|read-address|draw-stage|compare-any|zoom|stage-[a-z0-9-]+(?:\.today)?\.(?:wide|tall))\.[^/]*$/;

/** What every page has: what it loads later is search and citations. */
const everyPage = /\/page\.[^/]*$/;

/** The scripts of calculators, choosers and the tool of what breaks first; what they wake is in use. */
const waking = /\/(?:FullSheet|BreaksTool|Chooser|YourCase)\.astro[^/]*$/;

/** What comes with the first result of a chooser: its view with what it works out, and the calculators that it fills. */
const ofResult = /\/(?:chooser-result|worked)\.[^/]*$/;

/** What comes where answers are missing and several results remain. */
const ofShortList = /\/NotSureView\.[^/]*$/;

const record = /["'`][^"'`]*content\/worksheets\/([a-z-]+)\.yaml["'`]:\(\)=>[^`"']*import\([`"']([^`"']+)[`"']\)/g;

interface Tree {
  readonly results: readonly { readonly worksheets: readonly { id: string; shows: object }[] }[];
}

/** The calculators that each result of a page's chooser fills, by the names of their records. */
export function filledByResults(page: string): readonly (readonly string[])[] {
  const [, rest = '', data] =
    /data-chooser-data data-rest="([^"]+)"[^>]*>([^<]+)</.exec(read(`${page}index.html`)) ?? [];
  if (data === undefined) return [];
  const { sheets } = JSON.parse(data) as { readonly sheets: Readonly<Record<string, { readonly module: string }>> };
  const { tree } = JSON.parse(read(rest)) as { readonly tree: Tree };
  return tree.results.map(({ worksheets }) =>
    worksheets.filter(({ shows }) => Object.keys(shows).length > 0).map(({ id }) => sheets[id]?.module ?? ''),
  );
}

/**
 * The scripts that a built page has loaded once a calculator or chooser in it is in use: of the calculators those that the
 * page shows.
 * @param end where a chooser ends: in a result that fills these calculators, or in a short list; undefined while it still asks
 */
export function scriptsInUse(page: string, end?: readonly string[] | 'short-list'): string[] {
  const html = read(`${page}index.html`);
  const shown = [...html.matchAll(/data-(?:worksheet|case)="([a-z-]+)"/g)].map(([, name = '']) => name);
  const filled = end === 'short-list' ? undefined : end;
  const sheets = new Set([...shown, ...(filled ?? [])]);
  const woken = entriesOf(page).filter((name) => waking.test(name));
  const first = new Set(scriptsOf(page));
  const ofOthers = new Set<string>();
  // Only on its own page has the tool its tables.
  const start = html.includes('data-breaks="full"') ? undefined : '/start-full.';
  const later = (script: string, name: string): readonly string[] => {
    if (everyPage.test(name)) return [];
    for (const [, sheet = '', file = ''] of script.matchAll(record))
      if (!sheets.has(sheet)) ofOthers.add(posix.resolve(posix.dirname(name), file));
    return laterOf(script, name).filter(
      (one) =>
        !onDemand.test(one) &&
        !ofOthers.has(one) &&
        !(filled === undefined && ofResult.test(one)) &&
        !(end !== 'short-list' && ofShortList.test(one)) &&
        !(filled?.length === 0 && /\/worked\.[^/]*$/.test(one)) &&
        !(start !== undefined && one.includes(start)),
    );
  };
  return [...new Set([...first, ...withImports(woken, later)])];
}

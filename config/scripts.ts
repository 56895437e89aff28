import type { EnvironmentOptions, Plugin } from 'vite';
import { withoutPreloadLists } from '../src/build/styles/preload-lists.ts';

type ClientBuild = NonNullable<EnvironmentOptions['build']>;

const inFolder = (folder: string, names: string): RegExp => new RegExp(`/src/${folder}/(?:${names})\\.tsx?$`);

/** What every page loads before it is touched (`start-page.ts`), with what other scripts share of it. */
const everyPage = [
  inFolder('components/search', 'mount|files|kept'),
  inFolder('components/(?:citations|report|copying)', 'start'),
  inFolder('components/starlight', 'start-page|print-line|open-on-paper'),
  inFolder('components/(?:navigation|site|architecture|facts)', 'menus|reveal|figure|dismiss'),
  inFolder('components/(?:live|as-of|offline)', 'watch|cite|as-of|register|kept-id'),
  inFolder('model/link', 'query'),
];

/** What every page reads and writes that keeps a state in its address, tables that only hide columns included. */
const address = [inFolder('model/link', 'state|nearest-id')];

/** What draws everything live, search included. */
const drawing = [/\/node_modules\/preact\//, inFolder('components/live', 'Guard|Broken')];

/**
 * Quantities as they are read and said, bars, the day, and what keeps what was typed: calculators need it, and so does a
 * chooser, which asks for numbers long before its result fills a calculator.
 */
const quantities = [
  inFolder('model/(?:quantity|link)', '(?!spec)[a-z-]+'),
  inFolder('model/formulas', 'headroom|outcome'),
  inFolder('model/worksheet', 'limits-at'),
  inFolder('components/(?:live|as-of|headroom-bar)', '[A-Za-z-]+'),
];

/**
 * What every calculator needs, on its own page, on the home page, on a decision and for the numbers of a chooser's result:
 * the state in the address, fields and sentences.
 */
const live = [
  inFolder('model/quantity', 'spec'),
  inFolder('model/formulas', 'domain|binding'),
  inFolder(
    'model/worksheet',
    'address|field|state|case|from-address|spec|saying|from-record|slots|sheet|since|step|slider|carry',
  ),
  inFolder('model/worksheet', 'increment|binding'),
  inFolder('components/worksheet', 'bars|use-sheet|use-address|typed-early|SheetFields|SheetNotes'),
  inFolder('components/worksheet', 'QuantityField|UnitBox|ChoiceField|Deferred|only'),
  inFolder('components/inline', 'Ids'),
];

/** What calculators on their own pages need besides. */
const sheets = [
  inFolder('components/worksheet', 'start|WorksheetView|SheetAnswer|SheetBars|SheetPresets|SheetBehind|SheetTabs'),
  inFolder('components/worksheet', 'SheetTakeAway|FormulaLine'),
];

const isOne = (of: readonly RegExp[]) => (id: string) => of.some((one) => one.test(id));

/**
 * How the scripts of pages are cut: what always comes together is one file, which compresses better than its parts and
 * saves requests.
 */
export const clientBuild: ClientBuild = {
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'page', test: isOne(everyPage), priority: 3 },
          { name: 'address', test: isOne(address), priority: 2 },
          { name: 'drawing', test: isOne(drawing), priority: 2 },
          { name: 'quantities', test: isOne(quantities), priority: 1 },
          { name: 'live', test: isOne(live), priority: 1 },
          { name: 'sheets', test: isOne(sheets), priority: 1 },
        ],
      },
    },
  },
};

/**
 * Script that a page loads later is loaded as it stands: no list of what it will load in turn, which is longer than the
 * chains here are, and no style sheets, since a page links those of everything that can wake up in it.
 */
export const plainImports = (): Plugin => ({
  name: 'headroom:plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    // After the bundler has written them.
    order: 'post',
    handler: (_, files) => {
      for (const file of Object.values(files)) if (file.type === 'chunk') file.code = withoutPreloadLists(file.code);
    },
  },
});

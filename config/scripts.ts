import type { EnvironmentOptions, Plugin } from 'vite';

type ClientBuild = NonNullable<EnvironmentOptions['build']>;

const inFolder = (folder: string, names: string): RegExp => new RegExp(`/src/${folder}/(?:${names})\\.tsx?$`);

/** What every page loads before it is touched. */
const everyPage = [
  inFolder('components/search', 'mount|files|kept'),
  inFolder('components/(?:citations|report)', 'start'),
  inFolder('components/(?:starlight|navigation|site|architecture)', 'print-line|menus|reveal|figure'),
  inFolder('components/(?:live|as-of)', 'watch|as-of'),
];

/** What everything live needs, calculators and choosers alike: a view, quantities, the state in the address. */
const live = [
  /\/node_modules\/preact\//,
  inFolder('model/(?:quantity|link)', '[a-z-]+'),
  inFolder('model/formulas', 'domain|outcome|headroom|binding'),
  inFolder('components/(?:live|as-of|headroom-bar)', '[A-Za-z-]+'),
];

/** What every calculator needs, on its own page, on the home page and for the numbers of a chooser's result. */
const sheets = [
  inFolder('model/worksheet', 'address|field|state|case|spec|saying|from-record|slots|sheet|since|step|slider|carry'),
  inFolder('components/worksheet', 'bars|use-sheet|use-address|typed-early|SheetFields|SheetNotes|QuantityField'),
  inFolder('components/worksheet', 'UnitBox|ChoiceField'),
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
          { name: 'live', test: isOne(live), priority: 2 },
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
});

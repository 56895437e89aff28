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

/** What brings what a page keeps apart, and when. */
const apart = [inFolder('components/apart', 'bring|near|start-near')];

/** What every page reads and writes that keeps a state in its address, tables that only hide columns included. */
const address = [inFolder('model/link', 'state|nearest-id')];

/** What draws everything live, search included. */
const drawing = [/\/node_modules\/preact\//, inFolder('components/live', 'Guard|Broken|missing')];

/** Reads what is not simple: it comes with the first such text. */
const wholeReader = 'parse|spelling|read-number|written|wording';
const reader = [inFolder('model/quantity', wholeReader)];

/**
 * Quantities as they are read and said, the day, and what keeps what was typed: calculators need it, and so does a chooser,
 * which asks for numbers long before its result shows one beside a limit.
 */
const quantities = [
  inFolder('model/(?:quantity|link)', `(?!(?:spec|say-in-table|read-state|${wholeReader})\\.)[a-z-]+`),
  inFolder('components/(?:live|as-of)', '[A-Za-z-]+'),
];

/** Reads an address, and the short one of a comparison, which is no file of its own. */
const readState = [inFolder('model/link', 'read-state'), inFolder('model/comparison', 'link')];

/** Numbers against limits, in calculators and in the result of a chooser. */
const bars = [
  inFolder('model/formulas', 'headroom|outcome'),
  inFolder('model/worksheet', 'limits-at'),
  inFolder('components/headroom-bar', '[A-Za-z-]+'),
];

/** What a chooser asks with. */
const asking = [
  inFolder(
    'components/chooser',
    'start|ChooserView|QuestionView|Ask(?:View|Number)|Progress|Rail|AnswersFold|ServiceIcons',
  ),
  inFolder('components/chooser', 'cards|history|usual-unit|use-(?:answers|pick|region)'),
  inFolder('model/chooser', 'answer|conditions|effective|link|plain|progress|reasons|short-list|types|walk'),
  inFolder('model/record-text', 'segments'),
  inFolder('model/facts', 'print|regions'),
];

/** What a chooser ends with, whether in a result or in a short list. */
const chooserEnd = [inFolder('components/chooser', 'ResultActions')];

/** What names a part of a record in a citation, with which every page cites. */
const citedPart = [inFolder('model/citations', 'part')];

/** What a result of a chooser is shown with; with the numbers it is worked out at, which its view asks for at once. */
const chooserResult = [
  inFolder('components/chooser', 'Result(?!Actions)[A-Za-z]+|LaunchList|AskMore|RegionSelect'),
  inFolder('components/chooser', 'at-numbers|use-ticks'),
  inFolder('model/chooser', 'flips|measured|needs|overruns|runner-up|sheet-query'),
];

/** What works a calculator out, for a reader in front of it and for the numbers of a chooser's result. */
const engine = [
  inFolder('model/quantity', 'spec'),
  inFolder('model/formulas', 'domain|binding'),
  inFolder('model/worksheet', 'address|case|field|from-record|saying|sheet|slots|state'),
];

/** What every calculator needs in front of a reader: its fields, and the address that follows them. */
const live = [
  inFolder('model/worksheet', 'binding|increment|slider'),
  inFolder('components/worksheet', 'use-sheet|use-address|typed-early|SheetFields'),
  inFolder('components/worksheet', 'QuantityField|UnitBox|ChoiceField|only'),
  inFolder('components/inline', 'Ids'),
];

/** What is said of a link and of the day, by calculators that have room for it. */
const notes = [inFolder('model/worksheet', 'since'), inFolder('components/worksheet', 'SheetNotes')];

/** What calculators on their own pages need besides. */
const sheets = [
  inFolder('components/worksheet', 'start|WorksheetView|SheetAnswer|SheetBars|SheetPresets|SheetBehind|SheetTabs'),
  inFolder('components/worksheet', 'SheetTakeAway|FormulaLine|Deferred|bars'),
  inFolder('model/worksheet', 'carry'),
];

/** The tool of what breaks first, wherever it is, with what marks its picture. */
const breaks = [
  inFolder('components/breaks', '(?!mount|BreaksFull|start-full)[A-Za-z-]+'),
  inFolder('components/stress', 'stage-picture|load-marks|paint'),
  inFolder('model/breaks', 'gain|tanks|users-slider|workload'),
];

/** What works it out: the calculator beside a decision needs no more. */
const breaksModel = [inFolder('model/(?:breaks|formulas)', '(?!backward)[a-z-]+')];

/** What fetches a drawing and fits it into the page. */
const fetchedDrawing = [
  inFolder('components/architecture', 'fetch-drawing|in-page'),
  inFolder('model/architecture', 'svg'),
];

/** Shapes of whatever picture. */
const shapes = [inFolder('model/svg', '[a-z]+')];

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
          { name: 'reader', test: isOne(reader), priority: 0 },
          { name: 'quantities', test: isOne(quantities), priority: 2 },
          { name: 'read-state', test: isOne(readState), priority: 2 },
          { name: 'bars', test: isOne(bars), priority: 2 },
          { name: 'asking', test: isOne(asking), priority: 2 },
          { name: 'part', test: isOne(citedPart), priority: 2 },
          { name: 'chooser-end', test: isOne(chooserEnd), priority: 1 },
          { name: 'chooser-result', test: isOne(chooserResult), priority: 1 },
          { name: 'engine', test: isOne(engine), priority: 1 },
          { name: 'live', test: isOne(live), priority: 1 },
          { name: 'notes', test: isOne(notes), priority: 1 },
          { name: 'users', test: inFolder('model/breaks', 'users'), priority: 1 },
          { name: 'apart', test: isOne(apart), priority: 1 },
          { name: 'fetched-drawing', test: isOne(fetchedDrawing), priority: 1 },
          { name: 'shapes', test: isOne(shapes), priority: 1 },
          { name: 'breaks-model', test: isOne(breaksModel), priority: 1 },
          { name: 'breaks-tool', test: isOne(breaks), priority: 1 },
          { name: 'sheets', test: isOne(sheets), priority: 1 },
        ],
      },
    },
  },
};

/**
 * The model only defines, so that a page loads nothing of it that is merely listed where something else is taken from; but
 * what reads quantities puts itself at their disposal.
 */
export const modelWithoutEffects = (): Plugin => ({
  name: 'headroom:model-without-effects',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/model\/(?!quantity\/parse)/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: false }),
  },
});

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

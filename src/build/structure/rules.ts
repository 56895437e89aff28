import type { IForbiddenRuleType } from 'dependency-cruiser';

/** A rule of the house: what it forbids, and what would be right. */
export type Rule = IForbiddenRuleType & { readonly name: string; readonly comment: string };

/** The order inside the model: a folder may import from those of the lines above its own, and from no other. */
const modelOrder: readonly (readonly string[])[] = [
  ['offline', 'quantity', 'report', 'svg'],
  ['facts', 'link'],
  ['record-text', 'formulas'],
  ['architecture', 'comparison', 'decisions', 'feed', 'services', 'worksheet'],
  ['breaks', 'chooser', 'search', 'slides'],
  ['citations', 'preview', 'worksheets'],
];

/** What each part of the code may import from the others. */
const floors: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['src/schemas'],
  'src/schemas': ['src/model'],
  'src/components': ['src/model', 'src/schemas', 'src/generated'],
  'src/build': ['src/model', 'src/schemas', 'src/generated'],
  // A page with a frame of its own brings the colours and faces that other pages get from Starlight’s settings.
  'src/pages': ['src/build', 'src/components', 'src/model', 'src/schemas', 'src/generated', 'src/styles'],
  'src/content.config.ts': ['src/build', 'src/schemas'],
  'src/route-data.ts': ['src/components'],
  config: ['src/build', 'src/model', 'src/schemas'],
  scripts: ['src/build'],
};

/** Packages that compute and do nothing else. */
const purePackages = ['@noble/hashes', 'minisearch', 'stemmer'];

/** Where a program or a framework starts; nothing imports these. */
const entries = [
  '^[^/]+$',
  '^(config|scripts)/',
  '^src/(pages/|content[.]config|route-data|.*[.]d[.]ts$)',
  '^src/components/starlight/[^/]+[.]astro',
  '^src/build/(start|astro|build-cli|deploy/check-nginx|test/(run|nightly)|bench/run|diagrams/cli|licences/sbom-cli|changelog/notes-cli|new/cli|(book|disk|finish|fonts)/cli|citations/(release-)?cli|(checks|due|english)/cli|breaks/write-loads|(preview|slides)/worker)[.]ts$',
  // The build compiles the service worker as a text, and the script of a copy on disk by itself.
  '^src/components/(offline/worker|disk/start)[.]ts$',
  // Calculators are found by a pattern.
  '^src/model/worksheets/[^/]+[.]ts$',
];

const folders = (names: readonly string[]): string => `^src/model/(${names.join('|')})/`;

const below = (places: readonly string[]): string[] => places.map((place) => `^${place}(/|$)`);

const error = (name: string, comment: string, rule: object): Rule =>
  ({ name, comment, severity: 'error', ...rule }) as Rule;

const floorRules = Object.entries(floors).map(([place, allowed]) =>
  error(`floor ${place}`, `Only ${allowed.join(', ')} may be imported there`, {
    from: { path: below([place]) },
    to: { path: '^(src|config|scripts)/', pathNot: below([place, ...allowed]) },
  }),
);

const orderRules = modelOrder.map((names, i) => {
  const lower = modelOrder.slice(0, i).flat();
  const comment = lower.length === 0 ? 'It is the lowest of the model' : `Below it are only ${lower.join(', ')}`;
  return error(`order of the model, line ${i + 1}`, comment, {
    from: { path: folders(names) },
    to: { path: '^src/model/', pathNot: ['^src/model/$1/', ...(lower.length === 0 ? [] : [folders(lower)])] },
  });
});

const modelRules = [
  error('place in the model', 'Give this folder its place in the order of src/build/structure/rules.ts', {
    from: { path: '^src/model/', pathNot: folders(modelOrder.flat()) },
    to: {},
  }),
  error('pure model', `The model takes no files, no framework and no package but ${purePackages.join(', ')}`, {
    from: { path: '^src/model/' },
    to: { pathNot: ['^src/', `^node_modules/(${purePackages.join('|')})/`] },
  }),
  error('types of schemas', 'Import it with `import type`, so that no schema reaches the browser', {
    from: { path: '^src/model/' },
    to: { path: '^src/schemas/', dependencyTypesNot: ['type-only'] },
  }),
];

const circleRules = [
  error('circle of files', 'Move what both need into a file of its own', { from: {}, to: { circular: true } }),
  error('circle of folders', 'Move what both need into a folder below them', {
    scope: 'folder',
    from: { path: '^src/(model|components|build)/[^/]+$' },
    to: { path: '^src/(model|components|build)/[^/]+$', circular: true },
  }),
];

/** All rules, given the components that pages use without importing them. */
export const rulesOf = (components: readonly string[]): Rule[] => [
  ...floorRules,
  ...orderRules,
  ...modelRules,
  ...circleRules,
  error('unused file', 'Delete it, or use it', {
    from: { path: [...entries, ...components.map((path) => `^src/components/${path}[.]ts$`)] },
    to: {
      path: '^src/',
      pathNot: [...entries, ...components.map((path) => `^src/components/${path}[.]ts$`), '/fixture[^/]*$'],
      reachable: false,
    },
  }),
];

/** Where something belongs, which is given before its id. */
export interface Place {
  /** Its name in the usage, such as service. */
  readonly name: string;
  /** What it is in words. */
  readonly is: string;
  readonly example: string;
  /** Which there are: services with a record, or the tiers. Without it any name will do. */
  readonly among?: 'services' | 'tiers';
}

/** Something that an author adds. */
export interface Kind {
  readonly id: RegExp;
  /** The form of the id in words. */
  readonly idIs: string;
  readonly example: string;
  readonly within?: Place;
  /** The templates, each with the file that it becomes or, where that exists as a list, to which it is added. */
  readonly files: readonly {
    readonly template: string;
    readonly to: string;
    /** How a new list begins. */ readonly begins?: string;
  }[];
  /** Folders in which its id may be taken. */
  readonly taken: readonly string[];
  /** What to do once nothing is left to be written. */
  readonly then: string;
  /** The page on which `npm run dev` shows it. */
  readonly look: string;
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const small = 'words in small letters with hyphens';
const content = 'src/content';
const service: Place = { name: 'service', is: 'the id of its service', example: 'sqs', among: 'services' };
const tier: Place = { name: 'tier', is: 'the tier that it belongs to', example: 'users-1m', among: 'tiers' };

/** `%in%` is where it belongs, `%id%` its id in small letters, `%ID%` as it is. */
export const kinds: Readonly<Record<string, Kind>> = {
  decision: {
    id: /^D-(?:\d\d|[1-9]\d{2,3})$/,
    idIs: 'D- and two to four digits, three or more without a leading zero',
    example: 'D-29',
    files: [{ template: 'decision.mdx', to: `${content}/docs/decisions/%id%.mdx` }],
    taken: [`${content}/docs`],
    then: 'Name it in the steps of a tier: <StepCard … decisions="%ID%">.',
    look: '/decisions/%id%/',
  },
  fact: {
    id: kebab,
    idIs: small,
    example: 'sqs-delay-max',
    within: service,
    files: [{ template: 'fact.yaml', to: `${content}/facts/%in%.yaml`, begins: 'service: %in%\nfacts:' }],
    taken: [`${content}/facts`],
    then: 'Print it: <Fact id="%id%" /> on a page, [[%id%]] in a record.',
    look: '/services/%in%/',
  },
  source: {
    id: kebab,
    idIs: small,
    example: 'aws-sqs-quotas',
    files: [{ template: 'source.yaml', to: `${content}/sources/sources.yaml`, begins: 'sources:' }],
    taken: [`${content}/sources`],
    then: 'Name it in the facts that it proves: `source: %id%`, with `date`, its as-of date.',
    look: '/reference/sources/',
  },
  claim: {
    id: /^N-(?:0[3-9]|[1-6]\d|7[0-7])$/,
    idIs: 'N- and the two digits of a line of the notes, 03 to 77. Each has its claim: only one that was taken out can be begun again. Any other is edited in src/content/claims/',
    example: 'N-43',
    within: tier,
    files: [{ template: 'claim.yaml', to: `${content}/claims/%in%.yaml`, begins: 'claims:' }],
    taken: [`${content}/claims`],
    then: 'Put <Claim id="%ID%" /> on each page that its `pages` name.',
    look: '/reference/claims/',
  },
  slide: {
    id: /^S-\d\d$/,
    idIs: 'S- and two digits, in the order of the talk',
    example: 'S-45',
    within: tier,
    files: [{ template: 'slide.yaml', to: `${content}/slides/%id%.yaml` }],
    taken: [`${content}/slides`],
    then: 'Choose its layout: src/schemas/slide-layout.ts lists them.',
    look: '/slides/%id%/',
  },
  stage: {
    id: /^stage-[a-z0-9]+(-[a-z0-9]+)*$/,
    idIs: 'stage- and its letter',
    example: 'stage-m',
    files: [{ template: 'stage.yaml', to: `${content}/architectures/%id%.yaml` }],
    taken: [`${content}/architectures`, `${content}/sequences`],
    then: 'Draw it with `npm run diagrams`, and show it on a page: <Architecture id="%id%" />.',
    look: '/architectures/%id%/',
  },
  chooser: {
    id: kebab,
    idIs: small,
    example: 'cache-kind',
    files: [
      { template: 'chooser.yaml', to: `${content}/choosers/%id%.yaml` },
      { template: 'chooser.mdx', to: `${content}/docs/choose/%id%.mdx` },
    ],
    taken: [`${content}/choosers`],
    then: 'Add questions and rules. The check names every path without a case.',
    look: '/choose/%id%/',
  },
  worksheet: {
    id: /^C-[A-Z]{2,}(-[A-Z]+)*$/,
    idIs: 'C- and capitals',
    example: 'C-RETRY',
    within: { name: 'name', is: 'what its files and its address are called', example: 'retries' },
    files: [
      { template: 'worksheet.yaml', to: `${content}/worksheets/%in%.yaml` },
      { template: 'worksheet.ts', to: 'src/model/worksheets/%in%.ts' },
      { template: 'worksheet.mdx', to: `${content}/docs/capacity/%in%.mdx` },
    ],
    taken: [`${content}/worksheets`, `${content}/docs`],
    then: 'Write its golden words with `npx vitest run tests/golden/worksheets.test.ts -u`, and read them.',
    look: '/capacity/%in%/',
  },
  term: {
    id: kebab,
    idIs: small,
    example: 'circuit-breaker',
    files: [{ template: 'term.yaml', to: `${content}/glossary/glossary.yaml`, begins: 'terms:' }],
    taken: [`${content}/glossary`],
    then: 'Put other words that people type for it into src/content/synonyms/.',
    look: '/reference/glossary/',
  },
};

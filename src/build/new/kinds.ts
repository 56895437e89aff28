/** Something that an author adds. */
export interface Kind {
  readonly id: RegExp;
  /** The form of the id in words, with an example. */
  readonly idIs: string;
  /** Where it belongs, which is given before the id: the service of a fact, the tier of a claim. */
  readonly within?: string;
  /** The templates, each with the file that it becomes or, where that exists as a list, to which it is added. */
  readonly files: readonly { readonly template: string; readonly to: string }[];
  /** What to do once nothing is left to be written. */
  readonly then: string;
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const content = 'src/content';

/** `%in%` is where it belongs, `%id%` its id in small letters, `%name%` without the letter of its kind. */
export const kinds: Readonly<Record<string, Kind>> = {
  decision: {
    id: /^D-(?:\d\d|[1-9]\d{2,3})$/,
    idIs: 'D- and two to four digits, such as D-29',
    files: [{ template: 'decision.mdx', to: `${content}/docs/decisions/%id%.mdx` }],
    then: 'Name it in the steps of a tier, and put what people type to find it under `asks`.',
  },
  fact: {
    id: kebab,
    idIs: 'words in small letters with hyphens, such as sqs-delay-max',
    within: 'the id of its service, such as sqs',
    files: [{ template: 'fact.yaml', to: `${content}/facts/%in%.yaml` }],
    then: 'Print it with <Fact id="%id%" /> on a page, or with [[%id%]] in a record.',
  },
  source: {
    id: kebab,
    idIs: 'words in small letters with hyphens, such as aws-sqs-quotas',
    files: [{ template: 'source.yaml', to: `${content}/sources/sources.yaml` }],
    then: 'Name it as the source of a value, with its as-of date.',
  },
  claim: {
    id: /^N-\d\d$/,
    idIs: 'N- and the two digits of its line in the notes, such as N-43',
    within: 'its tier, such as users-1m',
    files: [{ template: 'claim.yaml', to: `${content}/claims/%in%.yaml` }],
    then: 'Put <Claim id="%ID%" /> on the page that has it.',
  },
  slide: {
    id: /^S-\d\d$/,
    idIs: 'S- and two digits, in the order of the talk, such as S-44',
    within: 'its tier, such as users-1m',
    files: [{ template: 'slide.yaml', to: `${content}/slides/%id%.yaml` }],
    then: 'Choose a layout of src/schemas/slide-layout.ts, and look at /slides/%id%/ in `npm run dev`.',
  },
  stage: {
    id: /^stage-[a-z0-9]+(-[a-z0-9]+)*$/,
    idIs: 'stage- and its letter, such as stage-m',
    files: [{ template: 'stage.yaml', to: `${content}/architectures/%id%.yaml` }],
    then: 'Draw it with `npm run diagrams`, and show it with <Architecture id="%id%" />.',
  },
  chooser: {
    id: kebab,
    idIs: 'words in small letters with hyphens, such as cache-kind',
    files: [
      { template: 'chooser.yaml', to: `${content}/choosers/%id%.yaml` },
      { template: 'chooser.mdx', to: `${content}/docs/choose/%id%.mdx` },
    ],
    then: 'Add questions and rules; `npm test` names every path without a case.',
  },
  worksheet: {
    id: /^C-[A-Z]{2,}(-[A-Z]+)*$/,
    idIs: 'C- and capitals, such as C-RETRY',
    within: 'the name in its address, such as retries',
    files: [
      { template: 'worksheet.yaml', to: `${content}/worksheets/%in%.yaml` },
      { template: 'worksheet.ts', to: 'src/model/worksheets/%in%.ts' },
      { template: 'worksheet.mdx', to: `${content}/docs/capacity/%in%.mdx` },
    ],
    then: 'Write its golden words with `npx vitest run tests/golden/worksheets.test.ts -u`, and read them.',
  },
  term: {
    id: kebab,
    idIs: 'words in small letters with hyphens, such as circuit-breaker',
    files: [{ template: 'term.yaml', to: `${content}/glossary/glossary.yaml` }],
    then: 'Other words for it, which people type, go into src/content/synonyms/.',
  },
};

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../../model/chooser/types.ts';
import type { Fact } from '../../model/facts/as-of.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import type { Published } from '../../schemas/published/fields.ts';
import type { choosersFile } from '../../schemas/published/chooser.ts';
import type { claimsFile } from '../../schemas/published/claim.ts';
import type { comparisonFile } from '../../schemas/published/comparison.ts';
import type { decisionsFile } from '../../schemas/published/decision.ts';
import type { factsFile } from '../../schemas/published/fact.ts';
import type { servicesFile, slidesFile, sourcesFile, termsFile } from '../../schemas/published/register.ts';
import type { stageFile } from '../../schemas/published/stage.ts';
import { recordsIn } from '../records/parsed.ts';
import { readChoosers } from '../records/read-library.ts';
import { readSheets } from '../records/worksheets.ts';
import type { SitePage } from './site-page.ts';

export type FactJson = Published<typeof factsFile>['facts'][number];
export type DecisionJson = Published<typeof decisionsFile>['decisions'][number];
export type ChooserJson = Published<typeof choosersFile>['choosers'][number];
export type ClaimJson = Published<typeof claimsFile>['claims'][number];
export type SlideJson = Published<typeof slidesFile>['slides'][number];
export type TermJson = Published<typeof termsFile>['terms'][number];
export type ServiceJson = Published<typeof servicesFile>['services'][number];
export type SourceJson = Published<typeof sourcesFile>['sources'][number];
type StageFile = Published<typeof stageFile>;
/** A stage as it is drawn today; one that has not changed is drawn as in the talk. */
export type StageJson = Omit<StageFile, 'today'> & { readonly today: StageFile['talk'] };
export type TableJson = Published<typeof comparisonFile>['tables'][number];

/** What the books are made of: the records as the site publishes them, and its pages, of which they take the prose. */
export interface Library {
  readonly dist: string;
  readonly facts: ReadonlyMap<string, FactJson>;
  readonly decisions: readonly DecisionJson[];
  readonly claims: readonly ClaimJson[];
  readonly slides: readonly SlideJson[];
  readonly terms: readonly TermJson[];
  readonly services: readonly ServiceJson[];
  readonly sources: ReadonlyMap<string, SourceJson>;
  readonly sourceAt: ReadonlyMap<string, string>;
  readonly stages: readonly StageJson[];
  readonly tables: readonly TableJson[];
  /** Facts, calculators and choosers as the model has them, for what is worked out again for paper. */
  readonly ledger: ReadonlyMap<string, Fact>;
  readonly sheets: readonly Sheet[];
  readonly trees: readonly Tree[];
  /** The same choosers with their limits filled in. */
  readonly choosers: readonly ChooserJson[];
  readonly pages: ReadonlyMap<string, SitePage>;
}

/** @throws Error where a file of the built site is missing */
export async function readLibrary(root: string, dist: string, pages: readonly SitePage[]): Promise<Library> {
  const read = (name: string): unknown => {
    const file = join(dist, name);
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build first`);
    return JSON.parse(readFileSync(file, 'utf8'));
  };
  const facts = (read('facts.json') as Published<typeof factsFile>).facts;
  const { sources } = read('sources.json') as Published<typeof sourcesFile>;
  const ledger = recordsIn(root, 'facts');
  return {
    dist,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    decisions: (read('decisions.json') as Published<typeof decisionsFile>).decisions,
    claims: (read('claims.json') as Published<typeof claimsFile>).claims,
    slides: (read('slides.json') as Published<typeof slidesFile>).slides,
    terms: (read('terms.json') as Published<typeof termsFile>).terms,
    services: (read('services.json') as Published<typeof servicesFile>).services,
    sources: new Map(sources.map((source) => [source.id, source])),
    sourceAt: new Map(sources.flatMap(({ id, address }) => (address === null ? [] : [[address, id] as const]))),
    stages: (read('architectures/stages.json') as StageFile[]).map((stage) => ({
      ...stage,
      today: stage.today ?? stage.talk,
    })),
    tables: (read('comparison.json') as Published<typeof comparisonFile>).tables,
    ledger: new Map(ledger.map((fact) => [fact.id, fact])),
    sheets: await readSheets(root),
    trees: readChoosers(root),
    choosers: ofToday((read('choosers.json') as Published<typeof choosersFile>).choosers),
    pages: new Map(pages.map((page) => [page.path, page])),
  };
}

const ofTheTalk = / \(2024: (?:[^()]|\([^()]*\))*\)/g;

/** The same record in words of today: what a figure was on the day of the talk is said with the figure, in its row. */
export function ofToday<T>(record: T): T {
  if (typeof record === 'string') return record.replace(ofTheTalk, '') as T;
  if (Array.isArray(record)) return record.map(ofToday) as T;
  if (typeof record !== 'object' || record === null) return record;
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, ofToday(value as unknown)])) as T;
}

/** A record that has to be there. @throws Error that names what is missing */
export function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`the library has no ${what}`);
  return found;
}

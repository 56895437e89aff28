import { days } from '../../model/facts/as-of.ts';
import type { WrittenTwin } from './write.ts';

/** Where the site is, and the folder it lives in: `https://headroom.example/`. */
type Root = string;

interface Section {
  readonly title: string;
  readonly holds: (path: string) => boolean;
}

const below = (title: string, folder: string): Section => ({ title, holds: (path) => path.startsWith(folder) });

/** Registers and proofs: what a reader with little room can do without. */
const optional: Section = {
  title: 'Optional',
  holds: (path) => /^\/choose\/[^/]+\/proof\/$|^\/architectures\/compare\/$|^\/reference\/downloads\/$/.test(path),
};

const sections: readonly Section[] = [
  optional,
  { title: 'Start', holds: (path) => path === '/' },
  below('Tiers: the story from one user to ten million', '/tiers/'),
  below('Architectures, stage by stage', '/architectures/'),
  below('Decisions', '/decisions/'),
  below('Choosers', '/choose/'),
  below('Calculators', '/capacity/'),
  below('AWS services', '/services/'),
  below('Reference', '/reference/'),
  { title: 'More pages', holds: () => true },
];

const sectionOf = (path: string): Section | undefined => sections.find(({ holds }) => holds(path));

const line = (title: string, url: string, says: string): string =>
  `- [${title.replace(/[[\]]/g, '\\$&')}](${url}): ${says}`;

const entry = ({ id, title, partOf, url, description }: WrittenTwin): string => {
  const named = partOf ? `${partOf.title}: ${title}` : id === undefined ? title : `${id} ${title}`;
  return line(named, `${url}index.md`, description);
};

const summary = (root: Root): string[] => [
  '# Headroom',
  '',
  '> How far an AWS architecture scales, what breaks first, and which decision fixes it: the talk “Scaling on AWS for the first 10 million users” (re:Invent 2023) as a knowledge base in which every figure has a source and a date.',
  '',
  `Figures are as of ${days.today}. Where the day of the talk (${days.talk}) differs, its value follows as “(2024: …)”. An \`<a id="…">\` names the anchor of what follows: the address of its page with that anchor is permanent, so cite it. Ids such as D-16 (decision), C-CONC (calculator), N-43 (line of the notes) and S-35 (slide) are permanent too.`,
  '',
  `To calculate, take figures from ${root}facts.json and formulas from ${root}worksheets.json; ${root}reference/data/ describes all files.`,
  '',
];

const data = (root: Root): string[] => [
  '## Data',
  '',
  line('facts.json', `${root}facts.json`, 'every limit, default, price and status with history, unit and sources'),
  line(
    'worksheets.json',
    `${root}worksheets.json`,
    'every calculator with inputs, outputs, formulas and worked examples',
  ),
  line('decisions.json', `${root}decisions.json`, 'every decision with status, options, trigger and relations'),
  line('choosers.json', `${root}choosers.json`, 'every decision tree with rules, results and paths'),
  line('claims.json', `${root}claims.json`, 'every line of the notes with what became of it'),
  line('comparison.json', `${root}comparison.json`, 'the comparison of async services, cell by cell'),
  line('stages.json', `${root}architectures/stages.json`, 'every stage of the architecture with parts and connections'),
  '',
];

/** `llms.txt`: what the site is, and where each page is as Markdown. @see https://llmstxt.org */
export function llmsText(twins: readonly WrittenTwin[], root: Root): string {
  const parts = sections
    .filter((section) => section !== optional)
    .flatMap((section) => {
      const held = twins.filter(({ path }) => sectionOf(path) === section);
      return held.length === 0 ? [] : [`## ${section.title}`, '', ...held.map(entry), ''];
    });
  const rest = twins.filter(({ path }) => sectionOf(path) === optional).map(entry);
  const whole = line('llms-full.txt', `${root}llms-full.txt`, 'all pages in one file, in reading order');
  return [...summary(root), ...parts, ...data(root), '## Optional', '', whole, ...rest, ''].join('\n');
}

/** `llms-full.txt`, piece by piece: all pages in reading order. Tables that a register repeats are in the register alone. */
export function* llmsFullText(twins: readonly WrittenTwin[], root: Root): Generator<string | Uint8Array> {
  yield summary(root).join('\n');
  for (const { brief } of twins) {
    yield '\n---\n\n';
    yield brief;
  }
}

import { h } from 'hastscript';
import { tiers, userTiers } from '../../model/tiers.ts';
import { chapterAnchor } from './anchors.ts';
import { breaksTable } from './faces/breaks.ts';
import { chooser } from './faces/chooser.ts';
import { decidingTable } from './faces/deciding.ts';
import { decision } from './faces/decision.ts';
import { formulaCard } from './faces/formula-card.ts';
import { glossary } from './faces/registers.ts';
import { stage } from './faces/stage.ts';
import { howToRead } from './front.ts';
import { need, type Library } from './library.ts';
import { prose } from './prose-chapter.ts';
import { newScribe, type Scribe } from './scribe.ts';
import { reference, table } from './text.ts';
import type { Chapter, Volume } from './volume.ts';

/** Chapters of a tier in the order of its story; what has changed since the talk is told in the Reference. */
const chaptersOfTier = ({ pages }: Library, tier: string): readonly string[] => {
  const names =
    tier === 'closing' ? ['do-less', 'refactor-cautiously'] : ['observability', 'frontend', 'data', 'backend', 'async'];
  return ['', ...names.map((name) => `${name}/`)]
    .map((name) => `/tiers/${tier}/${name}`)
    .filter((path) => pages.has(path));
};

/** Sections that a reader of paper has no use for: where the story comes from, and lists of links. */
const notPrinted = ['rests', 'error-messages', 'more'];

export function tierChapters(scribe: Scribe, tier: (typeof tiers)[number], base: string): Chapter[] {
  return chaptersOfTier(scribe.library, tier.id).map((path, i) => {
    const opens = i === 0;
    const kicker =
      opens && tier.id !== 'closing'
        ? `Tier ${userTiers.findIndex(({ id }) => id === tier.id) + 1} of ${userTiers.length}`
        : undefined;
    const chapter = prose(scribe, path, base, { left: notPrinted, kicker, opens });
    return { ...chapter, depth: opens ? 0 : 1, ...(opens ? { page: { head: tier.title, foot: '' } } : {}) };
  });
}

const overview = ({ library }: Scribe): Chapter => ({
  anchor: 'decisions',
  title: 'Decisions',
  depth: 0,
  page: { head: 'Decisions', foot: '' },
  content: [
    h('h1', { id: 'decisions' }, 'Decisions'),
    table(
      ['Id', 'Decision', 'In brief', 'Today', 'Page'],
      library.decisions.map(({ id, short, inBrief, standing }) => [
        [h('span', { className: ['id'] }, id)],
        short,
        inBrief,
        standing.words,
        [reference(id, '')],
      ]),
      { className: 'wide dense', widths: ['12mm', '38mm', '70mm', '30mm', '18mm'] },
    ),
  ],
});

/** What one reads from end to end: the story, the architectures, the decisions, the choosers, and the formulas. */
export function handbook(library: Library, base: string): Volume {
  const scribe = newScribe(library);
  const part = (anchor: string, title: string, content: Chapter['content'] = []): Chapter => ({
    anchor,
    title,
    depth: 0,
    page: { head: title, foot: '' },
    content: [h('h1', { id: anchor }, title), ...content],
  });
  const introduction = prose(scribe, '/tiers/', base, { left: [], opens: true });
  const chapters: Chapter[] = [
    {
      ...introduction,
      depth: 0,
      page: { head: 'The four tiers', foot: '' },
      content: [
        ...introduction.content,
        h('h3', { id: 'tiers--breaks' }, 'What breaks first, by architecture and workload'),
        breaksTable(library),
      ],
    },
    ...tiers.flatMap((tier) => tierChapters(scribe, tier, base)),
    part('architectures', 'Architectures'),
    ...library.stages.map((one): Chapter => {
      const page = need(library.pages.get(`/architectures/${one.id}/`), `page of ${one.id}`);
      return {
        anchor: chapterAnchor(page),
        title: `Stage ${one.letter}: ${one.title}`,
        depth: 1,
        content: stage(scribe, one),
      };
    }),
    overview(scribe),
    ...library.decisions.map((one): Chapter => ({
      anchor: one.id,
      id: one.id,
      title: one.title,
      short: one.short,
      depth: 1,
      content: decision(scribe, one, base),
    })),
    part('choosers', 'Choosers'),
    ...library.trees.map((tree): Chapter => ({
      anchor: `choose--${tree.id}`,
      title: tree.title,
      depth: 1,
      content: chooser(
        tree,
        need(
          library.choosers.find(({ id }) => id === tree.id),
          `chooser ${tree.id}`,
        ),
      ),
    })),
    part('calculations', 'Calculations', [
      h(
        'p',
        'Each card has the formula of a calculator, one worked line with the values it opens with, its bars, and what it leaves out. The Reference has the rest.',
      ),
    ]),
    ...library.sheets.map((sheet): Chapter => ({
      anchor: sheet.id,
      id: sheet.id,
      title: sheet.title,
      short: need(library.pages.get(sheet.path), `page ${sheet.path}`).title,
      depth: 1,
      content: [formulaCard(scribe, sheet, base)],
    })),
    {
      anchor: 'deciding',
      title: 'The figures that decide',
      depth: 1,
      content: [h('h2', { id: 'deciding' }, 'The figures that decide'), ...decidingTable(library, 'other')],
    },
    part('glossary', 'Glossary', [glossary(library.terms)]),
  ];
  return {
    kind: 'volume',
    file: 'headroom-handbook.pdf',
    name: 'Handbook',
    title: 'Headroom: The Handbook',
    subtitle:
      'Scaling on AWS for the first 10 million users: how far an architecture goes, what breaks first, and what to do about it',
    front: [howToRead(library, 'Reference')],
    chapters,
    words: wordsOf(library),
  };
}

/** What an index looks for: services and terms, each where it is explained. */
export const wordsOf = ({ services, terms }: Library): Volume['words'] => [
  ...services.map(({ id, short }) => ({ word: short, main: `services--${id}` })),
  ...terms.map(({ id, term }) => ({ word: term, main: id })),
];

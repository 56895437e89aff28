import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { tiers } from '../../model/tiers.ts';
import { chapterOf } from './chapter-of.ts';
import { find, stringOf } from './elements.ts';
import { decisionPath, extract } from './faces/decision.ts';
import { figure } from './faces/drawing.ts';
import { formulaCard } from './faces/formula-card.ts';
import { legend } from './front.ts';
import { tierChapters } from './handbook.ts';
import { need, type DecisionJson, type Library } from './library.ts';
import { newScribe, type Scribe } from './scribe.ts';
import type { Chapter, Volume } from './volume.ts';

type Tier = (typeof tiers)[number];

const subject = 'Scaling on AWS for the first 10 million users';

/** Calculators that some text refers to. */
function calculatorsIn(content: readonly ElementContent[], { sheets }: Library) {
  const root: Element = h('div', structuredClone([...content]));
  const named = new Set(
    find(root, ({ properties }) => 'dataTo' in properties).flatMap(({ properties }) =>
      String(properties['dataTo']).split(' '),
    ),
  );
  return sheets.filter(({ id }) => named.has(id));
}

/** So many formula cards fit into a pack next to everything else. */
const mostCards = 6;

/** The architecture of a tier, which its first page draws. The chapters then refer to it. */
function pictureOf({ library, drawn }: Scribe, path: string): Element | undefined {
  const ids = find(need(library.pages.get(path), `page ${path}`).body, ({ tagName }) => tagName === 'figure').map(
    (one) => stringOf(one, 'id'),
  );
  const stage = library.stages.find(({ id }) => ids.includes(id));
  if (!stage) return undefined;
  drawn.add(stage.id);
  return figure(library, stage, { widest: 158 });
}

/** What a review of one tier needs, in one file: its chapters, its decisions in brief, its formulas, and a legend. */
export function tierPack(library: Library, tier: Tier, base: string): Volume {
  const scribe = newScribe(library, true, true);
  const picture = pictureOf(scribe, `/tiers/${tier.id}/`);
  const story = tierChapters(scribe, tier, base);
  const decided = library.decisions.filter((one) => one.tiers.includes(tier.id));
  const cards = calculatorsIn(
    story.flatMap(({ content }) => content),
    library,
  ).slice(0, mostCards);
  const part = (anchor: string, title: string, content: Chapter['content']): Chapter[] =>
    content.length === 0 ? [] : [{ anchor, title, depth: 0, content: [h('h2', { id: anchor }, title), ...content] }];
  return {
    kind: 'pack',
    file: `headroom-${tier.id}.pdf`,
    name: 'review pack',
    title: tier.title,
    subtitle: `A pack for a design review, from Headroom: ${subject}`,
    cover: { path: `tiers/${tier.id}/`, ...(picture ? { picture } : {}) },
    front: [legend()],
    chapters: [
      ...story,
      ...part('decisions', 'Decisions of this tier', decided.flatMap(extract)),
      ...part(
        'calculations',
        'Formulas of this tier',
        cards.map((sheet) => formulaCard(scribe, sheet, base)),
      ),
    ],
    words: [],
  };
}

const decisionFile = (id: string): string => `headroom-${id}.pdf`;

/** One decision by itself, to be attached to a design review. */
export const decisionSheet = (library: Library, one: DecisionJson, base: string): Volume => ({
  kind: 'loose',
  file: decisionFile(one.id),
  name: 'decision',
  title: `${one.id} ${one.title}`,
  subtitle: `A decision record from Headroom: ${subject}`,
  front: [],
  chapters: [chapterOf(newScribe(library), decisionPath(one.id), base)],
  words: [],
});

/** A book of chosen pages. */
export const selection = (library: Library, paths: readonly string[], file: string, base: string): Volume => {
  const scribe = newScribe(library);
  return {
    kind: 'loose',
    file,
    name: 'selection',
    title: 'Headroom',
    subtitle: `Chosen pages from: ${subject}`,
    front: [],
    chapters: paths.map((path) => chapterOf(scribe, path, base)),
    words: [],
  };
};

/**
 * Pages by name: a permanent id (`D-16`), an address (`capacity/users`), or an address with all below it (`tiers/*`).
 * @throws Error that names what no page answers to
 */
export function pagesNamed(
  names: readonly string[],
  pages: readonly { readonly path: string; readonly id: string | undefined }[],
): string[] {
  const found = names.flatMap((name) => {
    const address = `/${name.replace(/^\/+|\/*\*?$/g, '')}/`.replace('//', '/');
    const own = pages.filter(
      ({ path, id }) => id === name || path === address || (name.endsWith('*') && path.startsWith(address)),
    );
    if (own.length === 0) throw new Error(`no page of the site is called “${name}”`);
    return own.map(({ path }) => path);
  });
  return [...new Set(found)];
}

import type { Element } from 'hast';
import { h } from 'hastscript';
import { monthsBetween, type Edition } from './edition.ts';
import type { Heading } from './headings.ts';
import { pageMark } from './page-numbers.ts';

/** What a book is: the whole, or a part of it under a title of its own. */
export interface BookTitle {
  readonly title: string;
  readonly subtitle: string;
}

const sentence = (words: string): Element => h('p', words);

/** The cover: what it is, of which day, and how old the oldest figure in it is. */
export function cover({ title, subtitle }: BookTitle, edition: Edition, home: string): Element {
  const { facts } = edition;
  const rows: [string, string][] = [
    ['Version', edition.commit ? `${edition.version}, commit ${edition.commit}` : edition.version],
    ['Edition of', edition.day],
    ['Figures as of', `${facts.asOf}, next to those of the talk, ${facts.talk}`],
    ['Oldest source of a figure of today', `${facts.oldest}, ${monthsBetween(facts.oldest, facts.asOf)} months before`],
    ['Living edition', home],
  ];
  return h('section', { className: ['cover'], id: 'cover' }, [
    mark(),
    h('p', { className: ['book-title'] }, title),
    h('p', { className: ['book-subtitle'] }, subtitle),
    h(
      'dl',
      rows.flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
    ),
  ]);
}

/** The sign of the site: three bars under a ceiling. */
const mark = (): Element =>
  h('div', { className: ['cover-mark'], ariaHidden: 'true' }, [
    h('span', { className: ['ceiling'] }),
    ...['calm', 'near', 'room'].map((level) => h('span', { className: ['bar', level] })),
  ]);

/** How the book is read, beside a screen or without one. */
export function howToRead(edition: Edition, home: string): Element {
  return h('section', { className: ['chapter', 'front', 'sl-markdown-content'], id: 'how-to-read' }, [
    h('h1', { id: 'how-to-read--title' }, 'How to read this book'),
    sentence(
      'The first parts tell one story: four tiers of users and a closing part. Each tier says when you are there, what breaks, what to change and which decisions follow. The parts after them are for looking things up: drawings, decisions, choosers, calculators, services, slides, and the registers of limits, corrections, claims, terms and sources.',
    ),
    h('h2', { id: 'how-to-read--days' }, 'Two days'),
    sentence(
      `The talk is of 2023, the notes on it of ${edition.facts.talk}; the figures here were last compared with their sources on ${edition.facts.asOf}. Where a value has changed between the two days, both are printed side by side, the older one first. A drawing that has changed is shown twice.`,
    ),
    h('h2', { id: 'how-to-read--notes' }, 'Notes and sources'),
    sentence(
      'A small raised number leads to the notes at the end of its chapter: the value, what it is counted for, the source and the as-of date of the source. A figure that has not been read in a source is marked.',
    ),
    h('h2', { id: 'how-to-read--ids' }, 'Ids'),
    h('p', [
      'Ids are permanent. ',
      ...['D-16', 'N-61', 'S-41', 'C-CONC'].flatMap((id, i) => [
        i > 0 ? ', ' : '',
        h('span', { className: ['chip'] }, id),
      ]),
      ' name a decision, a claim of the notes, a slide and a calculator. The same ids open the page in the living edition and the place in this file: ',
      h('code', 'headroom.pdf#D-16'),
      ' opens the decision, and every other place has the address of its page and its anchor, as in ',
      h('code', 'headroom.pdf#tiers--users-10k--data--grow'),
      '.',
    ]),
    h('h2', { id: 'how-to-read--paper' }, 'What is live elsewhere'),
    h('p', [
      'A calculator is printed as it opens: formula, inputs with their sources, results, bars, chart and table. A chooser is printed as numbered questions that name the page to turn to. The address and the code next to each lead to the live one, which takes your own figures. The living edition is at ',
      h('a', { href: home }, home),
      '.',
    ]),
    h('h2', { id: 'how-to-read--bar' }, 'The headroom bar'),
    sentence(
      'A bar is a load, and the mark above it is the limit. Plain up to four fifths of the limit, with upright lines from there on, hatched and past the mark where the load is over the limit.',
    ),
  ]);
}

/** Contents with page numbers, of parts and chapters. */
export function contents(headings: readonly Heading[]): Element {
  const lines = headings.filter(({ depth }) => depth < 2);
  return h('section', { className: ['chapter', 'front', 'contents'], id: 'contents' }, [
    h('h1', { id: 'contents--title' }, 'Contents'),
    h('ol', lines.map(line)),
  ]);
}

const line = ({ anchor, title, depth, id }: Heading): Element =>
  h('li', { className: [`depth-${depth}`] }, [
    h('a', { href: `#${anchor}` }, [
      h('span', { className: ['name'] }, [
        ...(id === undefined ? [] : [h('span', { className: ['id'] }, id), ' ']),
        title,
      ]),
      h('span', { className: ['dots'], ariaHidden: 'true' }),
      h('span', { className: ['pn'] }, pageMark(anchor)),
    ]),
  ]);

/** Who made it, with what, and what it may be used for. */
export function colophon(edition: Edition, home: string, anchors: { readonly sources?: string | undefined }): Element {
  const commit = edition.commit ? `, commit ${edition.commit}` : '';
  return h('section', { className: ['chapter', 'front', 'sl-markdown-content'], id: 'colophon' }, [
    h('h1', { id: 'colophon--title' }, 'Colophon'),
    sentence(
      `Headroom ${edition.version}${commit}, ${edition.day}. Made from the same pages as the site, so that nothing is printed here that is not published there.`,
    ),
    h('p', [
      'An independent work on the notes of a public talk; not by, or endorsed by, Amazon Web Services. Words and code are under the MIT licence. The icons in the drawings are those that AWS gives out for architecture diagrams. ',
      ...(anchors.sources === undefined
        ? []
        : ['All sources are listed ', pageLink(anchors.sources, 'in a register of their own'), '.']),
    ]),
    sentence(
      'Set in Source Serif 4, Public Sans and IBM Plex Mono, all under the SIL Open Font License, with formulas in the faces of KaTeX. The file is tagged for screen readers as well as it can be without a validator; the accessible form is the site.',
    ),
    h('p', ['The living edition: ', h('a', { href: home }, home)]),
  ]);
}

const pageLink = (anchor: string, words: string): Element =>
  h('a', { href: `#${anchor}` }, [`${words}, page `, h('span', { className: ['pn'] }, pageMark(anchor))]);

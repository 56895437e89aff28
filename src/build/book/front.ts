import type { Element } from 'hast';
import { h } from 'hastscript';
import { monthsBetween, type Edition } from './edition.ts';
import { bar } from './faces/bars.ts';
import { addressLink, qrCode } from './living.ts';
import type { Library } from './library.ts';
import { pageMark } from './page-numbers.ts';
import { table } from './text.ts';
import { longDay, type Chapter, type Volume } from './volume.ts';

/** The cover: what it is, of which day, how old its oldest figure is, and where the living edition is, if it has a place. */
export function cover(
  { title, subtitle, cover: own }: Pick<Volume, 'title' | 'subtitle' | 'cover'>,
  edition: Edition,
  home: string | undefined,
): Element {
  const { facts } = edition;
  const address = home === undefined ? undefined : new URL(own?.path ?? '', home).href;
  const rows: [string, string | Element][] = [
    [
      'Edition',
      `${longDay(edition.day)}, version ${edition.version}${edition.commit ? `, commit ${edition.commit}` : ''}`,
    ],
    ['Limits', `as of ${longDay(facts.asOf)}; the talk’s as of ${longDay(facts.talk)}`],
    ['Oldest source', `${longDay(facts.oldest)}, ${monthsBetween(facts.oldest, facts.asOf)} months before`],
    ['Prints on', 'A4, and on US Letter at 100%'],
    ['Living edition', address === undefined ? 'no public address set' : addressLink(address)],
  ];
  return h('section', { className: ['cover', ...(own?.picture ? ['pictured'] : [])], id: 'cover' }, [
    h(
      'div',
      { className: ['cover-mark'], ariaHidden: 'true' },
      ['low', 'middle', 'high'].map((name) => h('span', { className: [name] })),
    ),
    h('p', { className: ['book-title'] }, title),
    h('p', { className: ['book-subtitle'] }, subtitle),
    ...(own?.picture ? [own.picture] : []),
    h(
      'dl',
      rows.flatMap(([name, value]) => [h('dt', name), h('dd', value)]),
    ),
    ...(address === undefined ? [] : [h('div', { className: ['cover-code'] }, qrCode(address))]),
  ]);
}

/** Services that have another status than on the day of the talk, in a line each. */
const changedServices = ({ services }: Library): Element =>
  h(
    'ul',
    { className: ['plain'] },
    services.flatMap(({ short, status }) => {
      const now = status.at(-1);
      return !now || now.state === status[0]?.state ? [] : [h('li', [h('b', short), ` ${now.says}`])];
    }),
  );

const sample = (label: string, load: number): Element =>
  bar({ id: label, label, load, ceiling: 100, quantity: { dimension: 'count' } });

/** What the signs mean: notes beside the text, kinds of figures, the bar, and ids. */
const signs = (): Element[] => [
  h('h4', 'Text and side notes'),
  h(
    'p',
    'The text gives today’s value. The note next to it starts with the same value in bold, or with its name where the value is a phrase; then come what it is counted for, what kind of figure it is, its value in the talk if that was different, and the source. A number in square brackets leads to the list of sources. Numbers are never raised, so a copied figure is the figure.',
  ),
  h('h4', 'Kinds of figures'),
  h('p', [
    h('b', 'Hard limit: '),
    'AWS does not raise it. ',
    h('b', 'Quota: '),
    'AWS raises it on request. ',
    h('b', 'Default: '),
    'a setting you can change. ',
    h('b', 'Typical: '),
    'observed or advised, not promised. ',
    h('b', 'Not verified: '),
    'it has not been read in a source.',
  ]),
  h('h4', 'The headroom bar'),
  h(
    'table',
    { className: ['bars'] },
    h('tbody', [sample('Room left', 46), sample('Little room left', 87), sample('Over the limit', 130)]),
  ),
  h('h4', 'Ids are permanent'),
  table(
    ['', ''],
    [
      [[h('code', 'D-09')], 'a decision; also its bookmark and its place in the file'],
      [[h('code', 'C-CONN')], 'a calculator'],
      [[h('code', 'N-28'), ' ', h('code', 'S-24')], 'a line of the notes, a slide of the talk'],
      ['Stage E', 'an architecture; green and + mark what is new in it'],
      ['†', 'in a drawing: the service has another status today than in the talk'],
    ],
    { className: 'cells', widths: ['24mm', '57mm'] },
  ),
];

/** Half a page for whoever holds a pack and nothing else. */
export const legend = (): Element =>
  h('section', { className: ['front'], id: 'how-to-read' }, [
    h('h2', { id: 'how-to-read--title' }, 'How to read this pack'),
    h(
      'p',
      'It has the chapters of one tier in brief, its decisions as extracts, and its formulas. References name the pages of the Handbook and the Reference of the same edition.',
    ),
    h('div', { className: ['columns'] }, signs()),
  ]);

/** How a volume is read: where to start, what stands beside the text, and what its signs mean. */
export const howToRead = (library: Library, other: string): Element =>
  h('section', { className: ['front'], id: 'how-to-read' }, [
    h('h2', { id: 'how-to-read--title' }, 'How to read this book'),
    h('div', { className: ['columns'] }, [
      h('h4', 'Where to start'),
      table(
        ['', ''],
        [
          [
            'You have a load',
            'Read the tier you are in. Each one says when you are there, what breaks first and what to change, in order.',
          ],
          [
            'You have to decide',
            'Open the decision by its id. It gives the answer, the options, when it is due, what would change it and how to undo it.',
          ],
          ['You don’t know the name', 'Answer a chooser’s questions: each answer sends you to a step or to a result.'],
          ['You need a number', 'Take the formula card in the Handbook, or look the limit up in the Reference.'],
        ],
        { className: 'cells', widths: ['24mm', '57mm'] },
      ),
      ...signs(),
      h('p', `What is not in this volume is in the ${other}; references name the page there.`),
      h('h4', 'Services that have another status today'),
      changedServices(library),
    ]),
  ]);

/** The contents in two columns, with page numbers. */
export function contents(chapters: readonly Chapter[]): Element {
  const line = ({ anchor, title, short, depth, id }: Chapter): Element =>
    h('li', { className: [`depth-${depth}`] }, [
      h('a', { href: `#${anchor}` }, [
        h('span', { className: ['name'] }, [
          ...(id === undefined ? [] : [h('span', { className: ['id'] }, id), ' ']),
          short ?? title,
        ]),
        h('span', { className: ['pn'] }, pageMark(anchor)),
      ]),
    ]);
  return h('section', { className: ['front', 'contents'], id: 'contents' }, [
    h('h2', { id: 'contents--title' }, 'Contents'),
    h('ol', { className: ['columns'] }, chapters.map(line)),
  ]);
}

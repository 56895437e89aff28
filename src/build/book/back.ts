import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Edition } from './edition.ts';
import { need, type Library } from './library.ts';
import { pageListMark } from './page-numbers.ts';
import type { Mentions } from './references.ts';
import type { Entry } from './word-index.ts';

/** The sources of a volume in the order of their titles; their numbers are their places. */
export const numbered = (used: ReadonlySet<string>, { sources }: Library): ReadonlyMap<string, number> =>
  new Map(
    [...used]
      .map((id) => need(sources.get(id), `source “${id}”`))
      .sort((a, b) => a.title.localeCompare(b.title, 'en') || a.id.localeCompare(b.id, 'en'))
      .map(({ id }, i) => [id, i + 1]),
  );

/** The list that numbers in square brackets lead to. An address may break anywhere after a slash. */
export function sourceList(numbers: ReadonlyMap<string, number>, { sources }: Library): Element {
  const line = ([id, n]: readonly [string, number]): Element => {
    const { title, address } = need(sources.get(id), `source “${id}”`);
    const shown = address?.replace(/^https:\/\//, '').split('/');
    return h('li', { id: `source-${id}` }, [
      h('span', { className: ['n'] }, `[${n}]`),
      ' ',
      h('b', title),
      ...(address === null || shown === undefined
        ? []
        : [
            h('br'),
            h(
              'a',
              { href: address },
              shown.flatMap((piece, n) => (n === 0 ? [piece] : ['/', h('wbr'), piece])),
            ),
          ]),
    ]);
  };
  return h('section', { className: ['back', 'sources'], id: 'sources' }, [
    h('h2', { id: 'sources--title' }, 'Sources'),
    h('p', 'Numbers in square brackets lead here. The month next to a figure is the one its source was read for.'),
    h('ol', { className: ['columns'] }, [...numbers].map(line)),
  ]);
}

/** The index: lines of the notes and slides that are only named, then services and terms. */
export function indexOf(entries: readonly Entry[], named: readonly string[], mentions: Mentions): Element {
  const letters = Map.groupBy(entries, ({ word }) => word.slice(0, 1).toUpperCase());
  const group = (title: string, items: readonly Element[]): Element[] =>
    items.length === 0
      ? []
      : [h('div', { className: ['letter'] }, [h('p', { className: ['initial'] }, title), h('ul', [...items])])];
  const idLine = (id: string): Element =>
    h('li', { id }, [`${id} `, h('span', { className: ['pn'] }, pageListMark(undefined, mentions.get(id) ?? []))]);
  return h('section', { className: ['back', 'word-index'], id: 'index' }, [
    h('h2', { id: 'index--title' }, 'Index'),
    h('p', 'A page in bold explains the term; the others say most about it.'),
    h('div', { className: ['columns'] }, [
      ...group('Lines of the notes', named.filter((id) => id.startsWith('N')).map(idLine)),
      ...group('Slides', named.filter((id) => id.startsWith('S')).map(idLine)),
      ...[...letters].flatMap(([letter, list]) =>
        group(
          letter,
          list.map(({ word, main, others }) =>
            h('li', [`${word} `, h('span', { className: ['pn'] }, pageListMark(main, others))]),
          ),
        ),
      ),
    ]),
  ]);
}

/** Who made it, with what, and what it may be used for. */
export const colophon = (edition: Edition, home: string | undefined): Element =>
  h('section', { className: ['back', 'colophon'], id: 'colophon' }, [
    h('h3', { id: 'colophon--title' }, 'Colophon'),
    h(
      'p',
      `Headroom ${edition.version}${edition.commit ? `, commit ${edition.commit}` : ''}, ${edition.day}. An independent work on the notes of a public talk; not by, or endorsed by, Amazon Web Services. Words and code are under the MIT licence. The icons in the drawings are those that AWS gives out for architecture diagrams.`,
    ),
    h(
      'p',
      'Set in Source Serif 4, Public Sans and IBM Plex Mono, all under the SIL Open Font License, with formulas in the faces of KaTeX. The file is tagged for screen readers, without having passed a validator.',
    ),
    ...(home === undefined ? [] : [h('p', ['The living edition: ', h('a', { href: home }, home)])]),
  ]);

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { classesOf, find, stringOf } from './elements.ts';
import { pageMark } from './page-numbers.ts';

/** What a volume can refer to: places of its own, and those of the volumes that are read beside it, the nearest first. */
export interface Places {
  readonly own: ReadonlySet<string>;
  readonly others: readonly { readonly name: string; readonly anchors: ReadonlySet<string> }[];
}

/** An anchor of another volume among page numbers. */
export const otherAnchor = (anchor: string): string => `other:${anchor}`;

const isRegister = (place: string): boolean => /^[NS]-\d{2}$/.test(place);

/** Where each line of the notes and each slide is named, in order. */
export type Mentions = Map<string, string[]>;

const note = (words: (ElementContent | string)[]): Element => h('span', { className: ['to-page'] }, words);

const silent = /^h[1-6]$/;

/**
 * Gives every reference of a chapter its place: in this volume a link, with its page where that is elsewhere and named for
 * the first time; in another volume the page there; plain words where none has it.
 */
export function resolve(chapter: Element, places: Places, mentions: Mentions): void {
  const inside = new Set(
    find(chapter, ({ properties }) => typeof properties['id'] === 'string').map((one) => stringOf(one, 'id') ?? ''),
  );
  const told = new Set<string>();
  const walk = (element: Element, quiet: boolean): void => {
    element.children = element.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      const hush = quiet || silent.test(child.tagName) || 'dataQuiet' in child.properties;
      if (!('dataTo' in child.properties)) {
        walk(child, hush);
        return [child];
      }
      walk(child, true);
      return referTo(child, hush);
    });
  };
  const referTo = (link: Element, quiet: boolean): ElementContent[] => {
    const candidates = String(link.properties['dataTo']).split(' ');
    const own = candidates.find((place) => places.own.has(place));
    if (own !== undefined) return toOwn(link, own, quiet);
    const beside = places.others.find(({ anchors }) => candidates.some((place) => anchors.has(place)));
    const other = candidates.find((place) => beside?.anchors.has(place));
    if (other === undefined || !beside || quiet || told.has(other) || isRegister(other)) return link.children;
    told.add(other);
    const words = toString(link).trim() === '' ? [] : [h('span', { className: classesOf(link) }, link.children)];
    return [
      ...words,
      note([` (${beside.name} p.\u00a0`, h('span', { className: ['pn'] }, pageMark(otherAnchor(other))), ')']),
    ];
  };
  const toOwn = (link: Element, place: string, quiet: boolean): ElementContent[] => {
    const named: Element = h('a', { href: `#${place}`, className: link.properties['className'] ?? [] }, link.children);
    if (isRegister(place) && !('dataPaged' in link.properties)) {
      const at = mentions.get(place) ?? [];
      mentions.set(place, [...at, `at--${place}--${at.length + 1}`]);
      named.properties['id'] = `at--${place}--${at.length + 1}`;
      return [named];
    }
    if (quiet || inside.has(place) || told.has(place)) return [named];
    told.add(place);
    const page = note([' (p.\u00a0', h('a', { href: `#${place}`, className: ['pn'] }, pageMark(place)), ')']);
    return toString(link).trim() === '' ? [page] : [named, page];
  };
  walk(chapter, false);
}

/** Lines of the notes and slides that are referred to and have no place of their own in the volume. */
export const namedOnly = (chapters: readonly Element[], own: ReadonlySet<string>): readonly string[] =>
  [
    ...new Set(
      chapters.flatMap((chapter) =>
        find(chapter, ({ properties }) => 'dataTo' in properties).map((one) => String(one.properties['dataTo'])),
      ),
    ),
  ]
    .filter((place) => isRegister(place) && !own.has(place))
    .sort();

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { anchorIn } from '../anchors.ts';
import { find, hasClass, stringOf } from '../elements.ts';
import { need } from '../library.ts';
import { cited, factNote, longestValue } from '../side-notes.ts';
import { boxed, type Beside, type Reading } from './reading.ts';
import { idPattern, reference, sourceMark } from '../text.ts';
import { blocks } from './blocks.ts';
import { joinClaims } from './claim-lines.ts';
import { isLeftOut } from './left-out.ts';
import { placesOf } from './places.ts';

const kept = new Set([
  'p',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'dl',
  'dt',
  'dd',
  'strong',
  'b',
  'em',
  'i',
  'code',
  'pre',
  'sub',
  'sup',
  'blockquote',
  'br',
  'caption',
  'small',
  'q',
  'abbr',
  'kbd',
  'cite',
]);

const textual = new Set(['p', 'li', 'dd']);

/** The content of an element as it is printed: plain elements, figures with their notes, references without addresses. */
export const readAll = (element: Element, reading: Reading): ElementContent[] =>
  joinClaims(element.children.flatMap((child) => read(child, reading)));

function read(node: ElementContent, reading: Reading): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || isLeftOut(node)) return [];
  const block = blocks(node, reading);
  if (block) return block;
  if (hasClass(node, 'fact')) return fact(node, reading);
  if (hasClass(node, 'katex')) return [formulaOf(node)];
  if (hasClass(node, 'katex-display')) return [h('p', { className: ['display'] }, readAll(node, reading))];
  const level = Number(/^h([2-5])$/.exec(node.tagName)?.[1] ?? 0);
  if (level > 0) return [heading(node, level, reading)];
  if (node.tagName === 'a') return link(node, reading);
  if (hasClass(node, 'worked') && !reading.inText) return [h('p', { className: ['worked'] }, readAll(node, reading))];
  if (hasClass(node, 'nb')) return [h('span', { className: ['nb'] }, readAll(node, reading))];
  if (!kept.has(node.tagName)) return readAll(node, reading);
  if (node.tagName === 'table') return [h('table', { className: ['numbered'] }, readAll(node, boxed(reading)))];
  if (textual.has(node.tagName) && reading.beside !== undefined) return [paragraph(node, reading)];
  return [h(node.tagName, attributes(node), readAll(node, reading))];
}

const attributes = (element: Element): Record<string, string> => {
  const scope = stringOf(element, 'scope');
  return scope === undefined ? {} : { scope };
};

function heading(element: Element, level: number, reading: Reading): Element {
  const id = stringOf(element, 'id');
  return h(
    `h${Math.min(5, level + reading.deeper)}`,
    id === undefined ? {} : { id: anchorIn(reading.page, id) },
    readAll(element, boxed(reading)),
  );
}

function formulaOf(element: Element): Element {
  const tex = find(element, ({ tagName }) => tagName === 'annotation')[0];
  const drawn = find(element, (one) => hasClass(one, 'katex-html'))[0];
  const words = tex ? toString(tex) : '';
  return h('span', { className: ['formula'], role: 'math', ariaLabel: words, dataTex: words }, [
    h('span', { className: ['katex'] }, drawn ? [structuredClone(drawn)] : []),
  ]);
}

function paragraph(element: Element, reading: Reading): Element {
  const beside: Beside = { notes: [], ids: [] };
  const children = readAll(element, { ...reading, beside, inText: true });
  const ids = [...new Set(beside.ids)];
  const notes = beside.notes.map(({ fact, content }) => h('span', { className: ['side'], dataFact: fact }, content));
  if (ids.length > 0) {
    const line = h(
      'span',
      { className: ['ids'] },
      ids.flatMap((id, i) => [i > 0 ? ' · ' : '', reference(id)]),
    );
    const last = notes.at(-1);
    if (last) last.children.push({ type: 'text', value: ' ' }, line);
    else notes.push(h('span', { className: ['side'] }, [line]));
  }
  return h(element.tagName, [...notes, ...children]);
}

/** The value of today; the first time a volume says it, with all that is known of it beside the paragraph. */
function fact(element: Element, { scribe, beside }: Reading): ElementContent[] {
  const anchor = find(element, ({ tagName }) => tagName === 'a')[0];
  const id =
    (anchor &&
      stringOf(anchor, 'href')
        ?.split('#')[1]
        ?.replace(/^figure-/, '')) ??
    '';
  const known = need(scribe.library.facts.get(id), `fact “${id}”`);
  const shown = find(element, (one) => hasClass(one, 'value') && !hasClass(one, 'as-of-talk')).at(-1);
  const words = shown ? toString(shown).trim() : known.today.print;
  const value = h('span', { className: ['value', ...(words.length > longestValue ? [] : ['short'])] }, words);
  if (!scribe.explains) return [value];
  if (!beside) return [value, { type: 'text', value: ` ${cited(known)}` }];
  if (!scribe.told.has(id)) {
    scribe.told.add(id);
    beside.notes.push({ fact: id, content: factNote(known, words) });
  }
  return [value];
}

const idAlone = new RegExp(`^${idPattern.source}$`);

/** “Open its numbers”: paper opens no calculator with figures filled in, and names it. */
function opensLive(element: Element, href: string, { scribe, page, base }: Reading): ElementContent[] | undefined {
  const { pathname, search } = new URL(href, `http://site${base}${page.path.slice(1)}`);
  const sheet = scribe.library.sheets.find(({ path }) => path === `/${pathname.slice(base.length)}`);
  return sheet && search !== '' && toString(element).trim().startsWith('Open ')
    ? [{ type: 'text', value: 'The calculation is ' }, reference(sheet.id)]
    : undefined;
}

function link(element: Element, reading: Reading): ElementContent[] {
  const { scribe, page, base, beside } = reading;
  const href = stringOf(element, 'href') ?? '';
  const words = readAll(element, reading);
  const id = /^(?:N|S)-\d{2}/.exec(toString(element).trim())?.[0];
  if (hasClass(element, 'chip') && id !== undefined) {
    if (scribe.explains) beside?.ids.push(id);
    return [];
  }
  if (/^https?:/.test(href)) {
    const source = scribe.library.sourceAt.get(href);
    return source === undefined ? words : [...words, { type: 'text', value: ` ${sourceMark(source)}` }];
  }
  if (hasClass(element, 'service') || hasClass(element, 'worked-fact')) return words;
  const places = placesOf(href, page.path, scribe.library, base);
  if (places === '') return opensLive(element, href, reading) ?? words;
  const unbroken = hasClass(element, 'chip') || idAlone.test(toString(element).trim());
  return [h('a', { dataTo: places, ...(unbroken ? { className: ['nb'] } : {}) }, words)];
}

import type { Element } from 'hast';
import { anchored, anchorOf } from './anchors.ts';
import { definitions, states } from './definitions.ts';
import { element, findFirst, hasClass, isElement, joined, paragraph, strong, text, trimmed, wordsOf } from './nodes.ts';
import type { Rule, Rules } from './rule.ts';
import { onOneLine, tableRules } from './tables.ts';

const heading: Rule = (node, inner) => [element(node.tagName, [...anchorOf(node), ...inner(node.children)])];

const item: Rule = (node, inner) => [element('li', anchored(node, inner(node.children)))];

/** Something set apart, such as a section: its anchor goes to its first words. */
const part: Rule = (node, inner) => anchored(node, inner(node.children));

/** A line that heads what follows without being a heading of the page. */
const label: Rule = ({ children }, inner) => [paragraph([strong(inner(children))])];

const details: Rule = ({ children }, inner, context) => {
  const summary = children.find((child): child is Element => isElement(child) && child.tagName === 'summary');
  const rest = inner(children.filter((child) => child !== summary));
  if (!summary) return rest;
  // A part that is folded on the page keeps its heading.
  const headed = findFirst(summary.children, ({ tagName }) => /^h[2-6]$/.test(tagName));
  return [...(headed ? heading(headed, inner, context) : [paragraph([strong(inner(summary.children))])]), ...rest];
};

/** What the notes say beside what is right: a quotation of two paragraphs. */
const corrected: Rule = (node, inner) => {
  const side = (name: string, anchor: Element[]): Element[] => {
    const half = node.children.find((child): child is Element => isElement(child) && hasClass(child, name));
    const [title, ...words] = (half?.children ?? []).filter(isElement);
    if (!title) return [];
    const named = strong([...trimmed(inner(title.children)), text(':')]);
    return [paragraph([...anchor, named, text(' '), ...onOneLine(inner(words))])];
  };
  return [element('blockquote', [...side('said', anchorOf(node)), ...side('right', [])])];
};

/** What can be taken away from a drawing: the addresses of its files stand for the picture. */
const tools: Rule = ({ children }, inner) => {
  const files = children.filter(isElement).flatMap((one) => {
    const day = hasClass(one, 'as-of-talk') ? ', as in the talk' : hasClass(one, 'as-of-today') ? ', today' : '';
    return one.children.filter(isElement).flatMap((link) => {
      const [shaped] = link.tagName === 'a' ? inner([link]) : [];
      return shaped && isElement(shaped) ? [[{ ...shaped, children: [text(wordsOf(link).trim() + day)] }]] : [];
    });
  });
  const drawn = files.some(([link]) => String(link?.properties['href']).endsWith('.svg'));
  return files.length === 0 ? [] : [paragraph([text(drawn ? 'Drawing: ' : 'See also: '), ...joined(files, ' · ')])];
};

/** Signs of a drawing that its text uses too; samples of lines are none. */
const legend: Rule = ({ children }, inner) => {
  const signs = children.filter(isElement).filter(({ children: parts }) => parts.filter(isElement).length > 1);
  const lines = signs.map((line) => {
    const [sign, ...words] = line.children.filter(isElement);
    return [text(`${sign ? wordsOf(sign).trim() : ''} `), ...trimmed(inner(words.flatMap((one) => one.children)))];
  });
  return lines.length === 0 ? [] : [paragraph([text('Signs: '), ...joined(lines, '; ')])];
};

const only =
  (name: string): Rule =>
  ({ children }, inner) =>
    inner(children.filter((child) => hasClass(child, name)));

/** Parts of a page by class. */
export const blockRules: Rules = {
  corrected,
  tools,
  legend,
  'service-status': states,
  'chooser-picture': only('picture-caption'),
  // Title, id and description open the twin.
  'page-title': () => [],
  'headroom-title': label,
  'chooser-label-line': label,
};

/** Parts of a page by tag. */
export const tagRules: Rules = {
  ...tableRules,
  h1: () => [],
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  li: item,
  dl: definitions,
  details,
  section: part,
  figure: part,
  figcaption: part,
  article: part,
};

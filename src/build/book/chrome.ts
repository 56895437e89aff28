import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, hasClass } from './elements.ts';

/** What only a screen needs: scripts and controls … */
const tags = new Set(['script', 'style', 'template', 'noscript', 'dialog', 'button', 'form']);

/** … links to the heading itself, notes that open on hover, tools, and what a script would fill. */
const classes = new Set([
  'sl-anchor-link',
  'fact-note',
  'katex-mathml',
  'pagination-links',
  'page-foot',
  'scripted',
  'steps',
  'tools',
  'cite',
  'decision-actions',
  'rail-picture',
  'graph-pick',
  'view-switch',
  'view-board',
  'view-timeline',
  'crumbs',
  'chooser-picture',
  'service-icons',
  'source-code',
  'sheet-presets',
  'sheet-repairs',
  'case-fields',
  'sheet-take',
  'sheet-bar',
  'sheet-dock',
  'sheet-tablist',
  'sheet-notes',
  'quantity-said',
  'quantity-slider',
  'slider-marks',
  'sr-only',
  // A link as large as a button leads on a screen only.
  'first-steps',
  // The tool of what breaks first: its verdict and its quotas stay.
  'stage-strip',
  'breaks-picture',
  'users-slider',
  'workloads',
  'breaks-actions',
  'bare-account',
  'breaks-tail',
  'breaks-day',
  // Small pictures that lead to a drawing.
  'stage-thumb',
  'rail-picture',
  'slide-thumb',
  'slide-actions',
]);

/** The narrow drawing of a figure; the wide one is printed. The decision graph keeps whichever the page fits. */
const isTall = (element: Element): boolean => element.tagName === 'svg' && classesOf(element).includes('tall');

/** Who takes part in a sequence: one column of names that all stand again in its messages. */
const isParticipants = (element: Element): boolean =>
  element.tagName === 'table' &&
  element.children.some(
    (child) =>
      child.type === 'element' && child.tagName === 'caption' && toString(child).trim().startsWith('Participants of'),
  );

const isFurniture = (element: Element): boolean => {
  const { tagName, properties } = element;
  const own = classesOf(element);
  // A book cannot list its own sum.
  if (tags.has(tagName) || properties['hidden'] === true || 'dataBooks' in properties || isTall(element)) return true;
  if (own.some((name) => classes.has(name)) || isParticipants(element)) return true;
  // The source text of a drawing is for copying.
  return tagName === 'details' && own.includes('source');
};

/** Elements that only hold others on screen: their children stay. Parts that are folded there under their heading are open here. */
const isFrame = (element: Element): boolean =>
  element.tagName === 'filter-list' || hasClass(element, 'sl-heading-wrapper') || isFoldedPart(element);

/** A fold whose summary is a heading, or that summary. */
const isFoldedPart = (element: Element): boolean =>
  element.tagName === 'summary'
    ? element.children.some((child) => child.type === 'element' && isHeading(child))
    : hasClass(element, 'fold') && element.children.some((child) => isSummary(child) && isFoldedPart(child));

const isHeading = (element: Element): boolean =>
  /^h[2-6]$/.test(element.tagName) || hasClass(element, 'sl-heading-wrapper');

/** Takes out of a page whatever means nothing on paper, and opens what is folded away. */
export function dropFurniture(root: Element): void {
  visit(root, 'element', (element, index, parent) => {
    if (index === undefined || !parent || element === root) return undefined;
    if (isFurniture(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (isFrame(element)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    if (element.tagName === 'details') openDetails(element);
    delete element.properties['title'];
    delete element.properties['tabIndex'];
    return undefined;
  });
}

const levelOf = (node: ElementContent): number =>
  node.type === 'element' ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0;

/** Takes out sections, each from its heading to the next of the same or a higher level. Headings are bare by now. */
export function dropSections(root: Element, ids: ReadonlySet<string>): void {
  let open = 0;
  root.children = root.children.filter((child) => {
    const level = levelOf(child);
    if (child.type === 'element' && level > 0) {
      if (ids.has(String(child.properties['id']))) open = level;
      else if (level <= open) open = 0;
    }
    return open === 0;
  });
  for (const child of root.children)
    if (child.type === 'element' && hasClass(child, 'sl-markdown-content')) dropSections(child, ids);
}

/** Folded text stands open, under its summary. */
function openDetails(details: Element): void {
  details.tagName = 'div';
  details.properties['className'] = ['opened', ...classesOf(details)];
  delete details.properties['open'];
  for (const child of details.children)
    if (isSummary(child)) {
      child.tagName = 'p';
      child.properties['className'] = ['opened-title', ...classesOf(child)];
    }
}

const isSummary = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'summary';

import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../elements.ts';

/** What only a screen needs: scripts, controls, drawings that are icons … */
const tags = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'dialog',
  'button',
  'form',
  'nav',
  'svg',
  'input',
  'select',
  'img',
  'colgroup',
  'figcaption',
]);

/** … links to the heading itself, what opens on hover, tools, what a script fills, and what a volume prints elsewhere. */
const classes = new Set([
  'as-of-talk',
  'sl-anchor-link',
  'fact-note',
  'note-number',
  'fact-notes',
  'service-mark',
  'service-new',
  'status-note',
  'state',
  'katex-mathml',
  'page-foot',
  'scripted',
  'tools',
  'cite',
  'sr-only',
  'fold-says',
  'changes',
  'tier-slides',
  'messages',
  'decision-head',
  'decision-options',
  'service-status',
  'binding-list',
  'service-uses',
  'figures',
  'source',
  'film',
  'ours',
  'kind-mark',
]);

/** A line that only introduces what a reader of a screen fills in. */
const invites = /^With your own [^.]*:$/;

/** Elements that have no place on paper. */
export const isLeftOut = (element: Element): boolean =>
  tags.has(element.tagName) ||
  element.properties['hidden'] === true ||
  element.properties['ariaHidden'] === 'true' ||
  'dataBooks' in element.properties ||
  (element.tagName === 'p' && invites.test(toString(element).trim())) ||
  classesOf(element).some((name) => classes.has(name)) ||
  // The list of limits of a service stands in full below its text.
  (element.tagName === 'section' && classesOf(element).includes('binding'));

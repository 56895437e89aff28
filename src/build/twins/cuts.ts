/** Elements that have no place in text: pictures, scripts, and everything a reader would have to press. */
const tags = new Set(
  'script style noscript template svg button input select textarea form iframe canvas dialog search link meta colgroup'.split(
    ' ',
  ),
);

/** Parts of a page that only make sense on a screen, by class. */
const classes = new Set([
  // Notes that open at a figure; the table of the page's figures has the same with all sources.
  'fact-note',
  'note-number',
  // Ways to move about.
  'sl-anchor-link',
  'cite',
  'steps',
  'scripted',
  'first-steps',
  'row-search',
  'facets',
  'rows-count',
  // Drawings; their text and the addresses of their files stay.
  'picture',
  'chart',
  'headroom-track',
  'ghosts',
  // Formulas as KaTeX lays them out; their TeX stays.
  'katex-html',
  // Live parts of calculators and choosers.
  'sheet-notes',
  'sheet-figures-in',
  'sheet-backward',
  'sheet-take',
  'sheet-bar',
  'sheet-dock',
  'sheet-tablist',
  'sheet-presets',
  'sheet-repairs',
  'case-fields',
  'sheet-more',
  'slider-marks',
  'chooser-frame',
  'matrix-question',
  'matrix-likeness',
  'matrix-present',
]);

interface Opened {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Whether an element is left out of the twin, with all that is in it. `data-twin="skip"` asks for it by hand. */
export const isCut = ({ tag, classes: names, attributes }: Opened): boolean =>
  tags.has(tag) ||
  names.some((name) => classes.has(name)) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  attributes['data-twin'] === 'skip' ||
  (tag === 'details' && names.includes('source'));

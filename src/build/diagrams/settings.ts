/** What every drawing has in common; all of it enters the hash that tells a stale drawing. Lengths in px. */
export const settings = {
  fontSize: 13,
  lineHeight: 15,
  /** Labels of parts break at the first of these widths that keeps the drawing narrow enough to be read. */
  wrapAt: [84, 74, 64],
  /** Labels of lines break at this width where the drawing flows down. */
  wrapLabelAt: 60,
  icon: 28,
  card: { top: 9, gap: 5, bottom: 8, side: 5, least: 70 },
  /** Least text size once drawn at the width a variant is made for. */
  legible: { text: 12, wide: 660, tall: 358 },
} as const;

/** Mermaid's own settings. `placed` is the layout that page.ts registers. */
export const mermaidConfig = {
  startOnLoad: false,
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  look: 'classic',
  theme: 'base',
  layout: 'placed',
  fontFamily: 'Public Sans',
  fontSize: settings.fontSize,
  flowchart: { curve: 'rounded', htmlLabels: false },
} as const;

/** Colours as custom properties, with the value that a picture on its own shows. */
export const colours = {
  paper: 'var(--dg-paper,#fff)',
  ink: 'var(--dg-ink,#17212b)',
  muted: 'var(--dg-muted,#46525f)',
  line: 'var(--dg-line,#46525f)',
  rule: 'var(--dg-rule,#b9b4a8)',
  group: 'var(--dg-group,#8b8f94)',
  fresh: 'var(--dg-new,#2f7d6b)',
} as const;

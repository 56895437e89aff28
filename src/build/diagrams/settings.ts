/** What every drawing has in common; all of it enters the hash that tells a stale drawing. Lengths in px. */
export const settings = {
  fontSize: 13,
  icon: 40,
  /** Width of the ring around an icon: it is seen where a part is new. */
  ring: 3,
  /** Room that Mermaid leaves between an icon and its words. */
  gap: 8,
  /** Side of an icon in the box of a participant. */
  participantIcon: 30,
  /** Words of parts break at the first of these widths that keeps the drawing narrow enough to be read. */
  wrapAt: [92, 84, 76, 70],
  /** Words on lines break after so many letters where the drawing flows down. */
  breakAt: 11,
  /** Least text size once drawn at the width a variant is made for. */
  legible: { text: 12, wide: 660, tall: 358 },
} as const;

/**
 * Colours as Mermaid is given them, all different, by the name of the custom property that stands for each in a page.
 * A picture on its own shows the colours themselves.
 */
export const colours = {
  paper: '#ffffff',
  /** Around an icon: as the paper, until the part is marked. */
  ring: '#fffffe',
  ink: '#17212b',
  muted: '#46525f',
  line: '#46525e',
  rule: '#b9b4a8',
  group: '#8b8f94',
  new: '#2f7d6b',
} as const;

/** Mermaid's own settings. `placed` is the layout that in-page/set-up.ts registers. */
export const mermaidConfig = {
  startOnLoad: false,
  securityLevel: 'loose',
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  look: 'classic',
  theme: 'base',
  layout: 'placed',
  fontFamily: 'Public Sans',
  fontSize: settings.fontSize,
  themeVariables: {
    fontFamily: 'Public Sans',
    fontSize: `${settings.fontSize}px`,
    background: colours.paper,
    mainBkg: colours.ring,
    primaryColor: colours.paper,
    primaryTextColor: colours.ink,
    primaryBorderColor: colours.rule,
    textColor: colours.ink,
    titleColor: colours.muted,
    nodeTextColor: colours.ink,
    nodeBorder: colours.ink,
    lineColor: colours.line,
    arrowheadColor: colours.line,
    clusterBkg: 'transparent',
    clusterBorder: colours.group,
    edgeLabelBackground: 'transparent',
    actorBkg: colours.paper,
    actorBorder: colours.rule,
    actorTextColor: colours.ink,
    actorLineColor: colours.group,
    signalColor: colours.line,
    signalTextColor: colours.muted,
    activationBkgColor: colours.paper,
    activationBorderColor: colours.line,
    noteBkgColor: colours.paper,
    noteBorderColor: colours.rule,
    noteTextColor: colours.muted,
    labelBoxBkgColor: colours.paper,
    labelBoxBorderColor: colours.group,
    labelTextColor: colours.muted,
    loopTextColor: colours.muted,
  },
  themeCSS: [
    '.cluster rect{stroke-dasharray:1 3;stroke-linecap:round;rx:3px}',
    `.edgeLabel text{fill:${colours.muted}}`,
    `.icon-shape .label tspan[font-style=italic]{font-style:normal;fill:${colours.muted}}`,
    '.icon-shape .label rect,.edgeLabel rect{fill:none}',
    '.flowchart-link{stroke-width:1.2px}',
    '.edge-pattern-dotted{stroke-dasharray:1.5 4;stroke-linecap:round}',
    '.arrowMarkerPath{stroke:none}',
    '.actor-line{stroke-width:1px;stroke-dasharray:4 4}',
    `.messageText,.loopText{stroke:${colours.paper};stroke-width:5px;paint-order:stroke}`,
    // Arrow heads of every kind of message as those of lines.
    `[id$=arrowhead] path,[id$=filled-head] path{fill:${colours.line};stroke:none}`,
    '.messageLine0,.messageLine1{stroke-width:1.2px}',
    '.messageLine1{stroke-dasharray:5 4}',
  ].join(''),
  sequence: {
    mirrorActors: false,
    width: 104,
    actorMargin: 60,
    diagramMarginX: 1,
    diagramMarginY: 8,
    height: 84,
    boxMargin: 6,
    boxTextMargin: 4,
    noteMargin: 10,
    messageMargin: 24,
    wrap: true,
    wrapPadding: 10,
    actorFontSize: settings.fontSize,
    messageFontSize: settings.fontSize,
    noteFontSize: settings.fontSize,
    activationWidth: 7,
    useMaxWidth: false,
  },
  flowchart: { curve: 'rounded', htmlLabels: false, diagramPadding: 0, useMaxWidth: false },
} as const;

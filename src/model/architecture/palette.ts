/** The colours of a drawing as its custom properties name them, on white and on a dark ground: those of src/styles/tokens.css. */
export const palette = [
  ['paper', '#ffffff', '#18202a'],
  /** Around an icon: as the paper, until the part is marked. */
  ['ring', '#fffffe', '#18202a'],
  ['ink', '#17212b', '#e9ecef'],
  ['muted', '#46525f', '#b5bec8'],
  ['line', '#46525e', '#b5bec8'],
  ['rule', '#b9b4a8', '#44505d'],
  ['group', '#8b8f94', '#94a0ac'],
  ['new', '#2f7d6b', '#5fb8a0'],
] as const;

export type Ink = (typeof palette)[number][0];

/** Each colour on white, all different: by its value a colour is known again. */
export const onWhite = Object.fromEntries(palette.map(([name, light]) => [name, light])) as Readonly<
  Record<Ink, string>
>;

/** A colour that follows the page which shows the drawing. */
export const ink = (name: Ink): string => `var(--dg-${name},${onWhite[name]})`;

/** A drawing in its colours on white, whatever page it is in. */
export const fixedColours = (drawing: string): string =>
  palette.reduce((text, [name, light]) => text.replaceAll(ink(name), light), drawing);

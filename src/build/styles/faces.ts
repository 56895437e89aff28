const face = /@font-face\s*\{[^}]*\}/g;
const rule = /([^{}]+)\{([^{}]*)\}/g;
/** A class that a selector begins with: what is inside has the family of the element, and may be bold or italic in it. */
const frame = /^\s*(\.[\w-]+)/;

interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
}

const lookOf = (declarations: string): Look => ({
  bold: /font(?:-weight)?:[^;]*\b(?:bold|bolder|[6-9]00)\b/.test(declarations),
  italic: /font(?:-style)?:[^;]*\b(?:italic|oblique)\b/.test(declarations),
});

interface Rule extends Look {
  readonly frames: readonly string[];
  /** Whether it names a family. */
  readonly named: boolean;
  readonly declarations: string;
}

const readRule = (selectors: string, declarations: string): Rule => ({
  ...lookOf(declarations),
  frames: selectors.split(',').flatMap((selector) => frame.exec(selector)?.[1] ?? []),
  named: /font-family:|font:/.test(declarations),
  declarations,
});

/** Whether rules ask for a family, and for a bold or an italic of it where the face is one. */
function isAskedFor(family: string, look: Look, css: string, rules: readonly Rule[]): boolean {
  const asks = rules.filter(({ declarations }) => declarations.includes(family));
  // Anything on the page may take it from a custom property, bold and italic too.
  if (asks.length === 0 || asks.some(({ declarations }) => new RegExp(`--[\\w-]+:[^;]*${family}`).test(declarations)))
    return css.includes(family);
  const frames = new Set(asks.flatMap((one) => one.frames));
  const near = rules.filter((one) => asks.includes(one) || (!one.named && one.frames.some((name) => frames.has(name))));
  return (!look.bold || near.some(({ bold }) => bold)) && (!look.italic || near.some(({ italic }) => italic));
}

/** Faces that some rule or custom property asks for, each in WOFF2 alone: every browser that can draw the site reads it. */
export function withUsedFaces(css: string): string {
  const rest = css.replace(face, '');
  const rules = [...rest.matchAll(rule)].map(([, selectors = '', declarations = '']) =>
    readRule(selectors, declarations),
  );
  return css.replace(face, (one) => {
    const family = /font-family:\s*["']?([^;"'}]+)/.exec(one)?.[1] ?? '';
    return isAskedFor(family, lookOf(one.replace(/font-family:[^;}]*/, '')), rest, rules)
      ? one.replace(/(url\([^)]*\)\s*format\("?woff2"?\)),[^;}]*/, '$1')
      : '';
  });
}

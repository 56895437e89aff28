/** The colours of a drawing on white and on a dark ground: those of src/styles/tokens.css. */
const palette: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  paper: ['#ffffff', '#18202a'],
  ink: ['#17212b', '#e9ecef'],
  muted: ['#46525f', '#b5bec8'],
  line: ['#46525f', '#b5bec8'],
  rule: ['#b9b4a8', '#44505d'],
  group: ['#626d79', '#94a0ac'],
  new: ['#2f7d6b', '#5fb8a0'],
};

const dyed = /\s(fill|stroke)="var\(--dg-([a-z]+)[^"]*"/g;

/** One tag with its colours as plain values, and with classes by which a dark ground changes them. */
function plain(tag: string): string {
  const classes = [...tag.matchAll(dyed)].map(([, property = '', name = '']) => `${property}-${name}`);
  if (classes.length === 0) return tag;
  const coloured = tag.replace(dyed, (_all, property: string, name: string) => {
    const colour = palette[name]?.[0];
    if (colour === undefined) throw new Error(`the drawing uses a colour that has no value of its own: --dg-${name}`);
    return ` ${property}="${colour}"`;
  });
  return coloured.replace(/^<[a-zA-Z]+/, (start) => `${start} class="${classes.join(' ')}"`);
}

const darkRules = (used: ReadonlySet<string>): string =>
  [...used]
    .sort()
    .map((name) => {
      const [property = '', colour = ''] = name.split('-');
      return `svg:not(:target) .${name}{${property}:${palette[colour]?.[1] ?? ''}}`;
    })
    .join('');

/**
 * A symbol, drawn in the ink that it is given where it is used: rules of the file do not reach into a used symbol.
 * @throws where it has another colour that follows the ground
 */
function inked(symbol: string): string {
  const drawn = symbol.replace(/"var\(--dg-ink[^"]*"/g, '"currentColor"');
  if (drawn.includes('var(--dg-')) throw new Error('a symbol may follow the ground by its ink only (--dg-ink)');
  return drawn;
}

export interface StandaloneOptions {
  /** Makes an address from the site's root into a whole one, so that links work in a downloaded file. */
  readonly address: (path: string) => string;
}

/**
 * A committed drawing as a file of its own: fixed colours on a ground of their own, others where the reader prefers
 * dark, faces that every machine has, whole links, nothing fetched. With `#light` in its address it stays light.
 */
export function standaloneSvg(svg: string, { address }: StandaloneOptions): string {
  const body = svg
    .replace(/^<!--[\s\S]*?-->\s*/, '')
    .replace(/<symbol[^]*?<\/symbol>/g, inked)
    .replace(/<[a-zA-Z][^>]*>/g, plain)
    .replace(/font-family="[^"]*"/, `font-family="'Public Sans',Arial,Helvetica,'Liberation Sans',sans-serif"`)
    .replace(/<a href="(\/[^"]*)"/g, (_all, path: string) => `<a href="${address(path)}"`);
  const used = new Set([...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(body);
  const margin = 12;
  const [width, height] = [Number(box?.[1]) + 2 * margin, Number(box?.[2]) + 2 * margin];
  const ground = `<rect class="fill-paper" x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="#ffffff"/>`;
  const style = `<style>@media (prefers-color-scheme:dark){svg:not(:target){color:${palette['ink']?.[1] ?? ''}}${darkRules(used.add('fill-paper'))}}</style>`;
  return body
    .replace(/(<svg[^>]*) id="[^"]*"/, '$1 id="light" color="#17212b"')
    .replace(/width="[\d.]+" height="[\d.]+"/, `width="${width}" height="${height}"`)
    .replace(/viewBox="[^"]*"/, `viewBox="${-margin} ${-margin} ${width} ${height}"`)
    .replace('<defs>', `${style}${ground}<defs>`);
}

/** What a drawing has to fit in a page. */
export interface PlaceInPage {
  /** Makes an address from the site's root into one that fits where the site lives. */
  readonly href: (path: `/${string}`) => string;
  /** False where the drawing is only to be looked at, as on paper: then it is one image to a screen reader. */
  readonly links: boolean;
  /** Numbers of the parts by anchor: by them the style sheet finds the part that the address names. */
  readonly numbers?: ReadonlyMap<string, string | number> | undefined;
}

/** Marks of parts, frames and lines by their anchors, as one more attribute: `data-sign="added"`. */
export function marked(content: string, name: string, marks: ReadonlyMap<string, string | number>): string {
  let text = content;
  for (const [anchor, mark] of marks)
    for (const kind of ['part', 'edge', 'frame'])
      text = text.replaceAll(`data-${kind}="${anchor}"`, `data-${kind}="${anchor}" ${name}="${mark}"`);
  return text;
}

/** How the content of a committed drawing becomes that of a drawing in a page: links fit the site, ids are its own. */
export interface ContentOptions extends PlaceInPage {
  /** Id of the committed drawing, and of the one in the page. */
  readonly id: string;
  readonly own: string;
}

/** Words of a name that stand on two lines run together for those who listen: a space between them that takes no room. */
const withSpaces = (content: string): string =>
  content.replaceAll('</tspan><tspan x="0"', '</tspan><tspan font-size="0"> </tspan><tspan x="0"');

export function contentInPage(content: string, { id, own, href, links, numbers = new Map() }: ContentOptions): string {
  const linked = links
    ? withSpaces(content).replaceAll('<a href="/', `<a href="${href('/')}`)
    : content.replaceAll('<a href', '<g data-to').replaceAll('</a>', '</g>');
  const numbered = marked(linked, 'data-n', numbers);
  // Mermaid sets the names of arrow heads apart by an underscore. Each copy needs its own: those of a hidden one do not show.
  return id === own ? numbered : numbered.replaceAll(`${id}-`, `${own}-`).replaceAll(`${id}_`, `${own}_`);
}

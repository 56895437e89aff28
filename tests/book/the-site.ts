import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { leftOut, unprinted } from '../../src/build/book/plan.ts';

export const dist = join(process.cwd(), 'dist');

/** What of a page is a control, and so has no heading of its own in the book. */
const controls =
  '[data-chooser], .scripted, .view-board, .view-timeline, [hidden], dialog, starlight-toc, .right-sidebar';

/** Pages of the built site that the book is to hold, with the titles of all their headings. */
export function sitePages(): { path: string; headings: string[] }[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html'));
  const pathOf = (name: string): string => `/${name.replace(/index\.html$/, '')}`;
  const inBook = names.filter((name) => !leftOut.some((pattern) => pattern.test(pathOf(name))));
  return inBook.sort().flatMap((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    // A short address only leads on.
    if (html.includes('http-equiv="refresh"')) return [];
    const main = select('main', fromHtml(html));
    if (!main) throw new Error(`${name} has no main content`);
    const hidden = new Set(selectAll(controls, main).flatMap((one) => selectAll('h1, h2, h3, h4, h5, h6', one)));
    const shown = selectAll('h1, h2, h3, h4, h5, h6', main).filter((heading) => !hidden.has(heading));
    const dropped = unprinted(pathOf(name));
    return { path: pathOf(name), headings: printed(shown, dropped).map(titleOf) };
  });
}

/** Headings without those of sections that the plan leaves out, and of what stands below them. */
function printed(headings: readonly Element[], dropped: ReadonlySet<string>): Element[] {
  let open = '';
  return headings.filter(({ tagName, properties }) => {
    if (dropped.has(String(properties['id']))) open = tagName;
    else if (open !== '' && tagName <= open) open = '';
    return open === '';
  });
}

/** The words of a heading; the status of a service named in it, and the control that cites it, are no part of them. */
function titleOf(heading: Element): string {
  const marks = selectAll('.service-mark, .cite', heading).map((mark) => toString(mark));
  return marks
    .reduce((words, mark) => words.replace(mark, ''), toString(heading))
    .trim()
    .replace(/\s+/g, ' ');
}

/** How many drawings the site's stage pages show in the form that is printed. */
export function siteFigures(): number {
  const folder = join(dist, 'architectures');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  return names.reduce((sum, name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    return sum + [...html.matchAll(/<svg class="wide"/g)].length;
  }, 0);
}

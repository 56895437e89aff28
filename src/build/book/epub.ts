import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { strToU8, zipSync, type Zippable } from 'fflate';
import katex from 'katex';
import { placesIn, type Assembled } from './assemble.ts';
import type { Edition } from './edition.ts';
import { find, hasClass, replace, stringOf } from './elements.ts';
import { fillSources } from './numbering.ts';
import type { Volume } from './volume.ts';

/** A chapter as a file of its own. */
interface Leaf {
  readonly file: string;
  readonly title: string;
  readonly depth: number;
  readonly element: Element;
}

const css = `body{font-family:serif;line-height:1.45}h1,h2,h3,h4{line-height:1.2}table{border-collapse:collapse;font-size:.85em;width:100%}
th,td{border-bottom:1px solid #999;padding:.2em .4em;text-align:left;vertical-align:top}.side,.noted{display:block;margin:.3em 0 .6em 1.2em;font-size:.8em}
ol.chooser-steps,.sources ol,.step ul{list-style:none;padding:0}.symbol,.chooser-steps .to{display:block}.chooser-steps .to{text-align:right}
.bar{min-width:6em}.bar .room{fill:#e6e4de}.bar .fill{fill:#2f7d6b}.bar .pale{fill:#ecd9ae}.bar.over .pale{fill:#e3b3ae}.bar .hatch{stroke:#b3801f;stroke-width:.8}.bar.over .hatch{stroke:#b23a30}.bar .mark{stroke:#000;stroke-width:.45}
code,.id,td,th{overflow-wrap:anywhere}.sources li{margin-bottom:.5em}.col{display:none}
@media(max-width:32em){.wide,.wide tbody,.wide tr,.wide th,.wide td{display:block;border:0;padding:.1em 0}.wide thead{display:none}.wide tr{border-bottom:1px solid #999;padding:.4em 0}.wide .col{display:inline;color:#555}}
.box,.said,.right{border:1px solid #777;padding:.5em;margin:.6em 0}.kicker,.hint,figcaption{font-size:.85em}svg{max-width:100%;height:auto}code{font-size:.9em}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Page numbers mean nothing where pages are as long as a reader likes; formulas are left to the reader's own typesetting. */
function withoutPages(section: Element): Element {
  const copy = structuredClone(section);
  replace(
    copy,
    (one) => hasClass(one, 'to-page'),
    () => [],
  );
  replace(
    copy,
    (one) => hasClass(one, 'pn'),
    () => [],
  );
  replace(
    copy,
    (one) => hasClass(one, 'unseen') || hasClass(one, 'qr'),
    () => [],
  );
  replace(
    copy,
    (one) => 'dataTex' in one.properties,
    (one): ElementContent[] => {
      const html = katex.renderToString(stringOf(one, 'dataTex') ?? '', { output: 'mathml', strict: false });
      const math = select('math', fromHtml(html, { fragment: true }));
      return math ? [math] : [];
    },
  );
  return copy;
}

/** A table as wide as a page of paper: on a phone each row is a list, whose lines say of which column they are. */
function foldable(section: Element): void {
  for (const table of find(section, ({ tagName }) => tagName === 'table')) {
    table.children = table.children.filter((child) => child.type !== 'element' || child.tagName !== 'colgroup');
    if (!hasClass(table, 'wide')) continue;
    const heads = find(table, ({ properties }) => properties['scope'] === 'col').map((head) => toString(head).trim());
    for (const row of find(table, ({ tagName }) => tagName === 'tr'))
      row.children
        .filter((cell) => cell.type === 'element')
        .forEach((cell, i) => {
          const head = heads[i] ?? '';
          if (cell.tagName === 'td' && head !== '' && toString(cell).trim() !== '')
            cell.children.unshift(h('span', { className: ['col'] }, `${head}: `));
        });
  }
}

/** Links of one file become links among files; what leads to a page of the index only is words. */
function relink(leaves: readonly Leaf[]): void {
  const fileOf = new Map(leaves.flatMap(({ file, element }) => placesIn(element).map((id) => [id, file] as const)));
  for (const { file, element } of leaves)
    for (const link of find(element, ({ tagName }) => tagName === 'a')) {
      const anchor = /^#(.+)$/.exec(stringOf(link, 'href') ?? '')?.[1];
      const at = anchor === undefined ? undefined : fileOf.get(anchor);
      if (anchor === undefined) continue;
      if (at === undefined) delete link.properties['href'];
      else link.properties['href'] = `${at === file ? '' : at}#${anchor}`;
    }
}

/** Names that HTML allows and XML does not: attributes of data, and ids with a sign that begins no name. */
function tidy(element: Element): void {
  for (const one of find(element, () => true)) {
    one.properties = Object.fromEntries(Object.entries(one.properties).filter(([name]) => !name.startsWith('data')));
    if (one.tagName === 'svg') one.properties['xmlns'] = 'http://www.w3.org/2000/svg';
  }
}

const page = ({ title, element }: Leaf, numbers: ReadonlyMap<string, number>, sources: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head><body>`,
    fillSources(
      toHtml(element, {
        closeSelfClosing: true,
        closeEmptyElements: true,
        collapseEmptyAttributes: false,
        tightSelfClosing: false,
        characterReferences: { useNamedReferences: false },
      }),
      numbers,
    ).replaceAll('href="#source-', `href="${sources}#source-`),
    '</body></html>',
  ].join('\n');

function packageOf(leaves: readonly Leaf[], volume: Volume, edition: Edition): string {
  const modified = new Date(edition.time * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const properties = (leaf: Leaf): string => {
    const names = [
      ...(find(leaf.element, ({ tagName }) => tagName === 'svg').length > 0 ? ['svg'] : []),
      ...(find(leaf.element, ({ tagName }) => tagName === 'math').length > 0 ? ['mathml'] : []),
    ];
    return names.length === 0 ? '' : ` properties="${names.join(' ')}"`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">headroom-handbook-${edition.commit ?? edition.day}</dc:identifier><dc:title>${escaped(volume.title)}</dc:title><dc:language>en</dc:language>
<dc:creator>Headroom</dc:creator><dc:description>${escaped(volume.subtitle)}</dc:description><dc:date>${edition.day}</dc:date><meta property="dcterms:modified">${modified}</meta>
</metadata>
<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="book.css" media-type="text/css"/>
${leaves.map((leaf, i) => `<item id="c${i}" href="${leaf.file}" media-type="application/xhtml+xml"${properties(leaf)}/>`).join('\n')}
</manifest>
<spine>${leaves.map((_, i) => `<itemref idref="c${i}"/>`).join('')}</spine>
</package>`;
}

/** Contents, in two levels. */
function nav(leaves: readonly Leaf[]): string {
  const parts: { readonly leaf: Leaf; readonly below: Leaf[] }[] = [];
  for (const leaf of leaves) {
    const open = parts.at(-1);
    if (leaf.depth > 0 && open) open.below.push(leaf);
    else parts.push({ leaf, below: [] });
  }
  const line = ({ file, title }: Leaf): string => `<a href="${file}">${escaped(title)}</a>`;
  const items = parts.map(({ leaf, below }) => {
    const list = below.map((one) => `<li>${line(one)}</li>`).join('');
    return `<li>${line(leaf)}${list === '' ? '' : `<ol>${list}</ol>`}</li>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en"><head><title>Contents</title></head>
<body><nav epub:type="toc"><h1>Contents</h1><ol>${items.join('\n')}</ol></nav></body></html>`;
}

/** The same volume for phones and readers: EPUB 3, one file a chapter, the same bytes whenever it is made. */
export function makeEpub(volume: Volume, { sections, numbers }: Assembled, edition: Edition): Uint8Array {
  const kept = sections.filter((one) => !['index', 'how-to-read'].includes(stringOf(one, 'id') ?? ''));
  const titles = new Map(
    volume.chapters.map(({ anchor, id, title, depth }) => [
      anchor,
      { title: id === undefined ? title : `${id} ${title}`, depth },
    ]),
  );
  const leaves = kept.map((section, i): Leaf => {
    const anchor = stringOf(section, 'dataChapter') ?? stringOf(section, 'id') ?? '';
    const known = titles.get(anchor);
    const title = known?.title ?? anchor.charAt(0).toUpperCase() + anchor.slice(1);
    return {
      file: `c${String(i + 1).padStart(3, '0')}.xhtml`,
      title,
      depth: known?.depth ?? 0,
      element: withoutPages(section),
    };
  });
  relink(leaves);
  for (const { element } of leaves) foldable(element);
  for (const { element } of leaves) tidy(element);
  // Numbers of sources are filled in as text, after all links.
  const listed = leaves.find(({ element }) => stringOf(element, 'id') === 'sources')?.file ?? '';
  const container =
    '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
  const files: Zippable = {
    // The first file, and not compressed, so that a reader knows what it has.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'OEBPS/package.opf': strToU8(packageOf(leaves, volume, edition)),
    'OEBPS/nav.xhtml': strToU8(nav(leaves)),
    'OEBPS/book.css': strToU8(css),
    ...Object.fromEntries(leaves.map((leaf) => [`OEBPS/${leaf.file}`, strToU8(page(leaf, numbers, listed))])),
  };
  // A zip has local times: its first possible day says nothing, in any zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

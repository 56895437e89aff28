import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Destination } from './destinations.ts';
import type { Heading } from './assemble.ts';
import { writePdf } from './write-pdf.ts';

export interface Metadata {
  readonly title: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  readonly producer: string;
  /** Seconds since 1970; the file says that it was made and last changed then. */
  readonly time: number;
}

/** Bookmarks, metadata and fixed dates: the same input gives the same bytes, whatever the clock says. */
export async function finishPdf(
  pdf: PDFDocument,
  headings: readonly Heading[],
  destinations: ReadonlyMap<string, Destination>,
  metadata: Metadata,
): Promise<Uint8Array> {
  const { catalog, context } = pdf;
  const date = new Date(metadata.time * 1000);
  pdf.setTitle(metadata.title, { showInWindowTitleBar: true });
  pdf.setAuthor('Headroom');
  pdf.setSubject(metadata.subject);
  pdf.setKeywords([...metadata.keywords]);
  pdf.setCreator(metadata.creator);
  pdf.setProducer(metadata.producer);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setLanguage('en');
  const xmp = context.stream(xmpOf(metadata, date.toISOString().replace('.000', '')), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  catalog.set(PDFName.of('Outlines'), outline(pdf, headings, destinations));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  await pdf.flush();
  return writePdf(context);
}

interface Item {
  readonly heading: Heading;
  readonly children: Item[];
}

/** Nests headings by depth; one that skips a level hangs below the nearest one above it. */
export function nest(headings: readonly Heading[]): Item[] {
  const roots: Item[] = [];
  const open: Item[] = [];
  for (const heading of headings) {
    const item = { heading, children: [] };
    while ((open.at(-1)?.heading.depth ?? -1) >= heading.depth) open.pop();
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  return roots;
}

function outline(
  pdf: PDFDocument,
  headings: readonly Heading[],
  destinations: ReadonlyMap<string, Destination>,
): PDFRef {
  const { context } = pdf;
  const root = context.nextRef();
  const hang = (items: readonly Item[], parent: PDFRef): { first: PDFRef; last: PDFRef } | undefined => {
    const refs = items.map(() => context.nextRef());
    items.forEach((item, i) => {
      const [own, before, after] = [refs[i], refs[i - 1], refs[i + 1]];
      if (!own) return;
      const target = destinations.get(item.heading.anchor)?.target;
      if (!target)
        throw new Error(`the heading “${item.heading.title}” (${item.heading.anchor}) is on no page of the book`);
      const dict = PDFDict.withContext(context);
      dict.set(PDFName.of('Title'), PDFHexString.fromText(item.heading.title));
      dict.set(PDFName.of('Parent'), parent);
      dict.set(PDFName.of('Dest'), target);
      if (before) dict.set(PDFName.of('Prev'), before);
      if (after) dict.set(PDFName.of('Next'), after);
      const below = hang(item.children, own);
      if (below) {
        dict.set(PDFName.of('First'), below.first);
        dict.set(PDFName.of('Last'), below.last);
        // Negative: closed when the book opens.
        dict.set(PDFName.of('Count'), PDFNumber.of(-item.children.length));
      }
      context.assign(own, dict);
    });
    const [first, last] = [refs[0], refs.at(-1)];
    return first && last ? { first, last } : undefined;
  };
  const items = nest(headings);
  const ends = hang(items, root);
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Type'), PDFName.of('Outlines'));
  if (ends) {
    dict.set(PDFName.of('First'), ends.first);
    dict.set(PDFName.of('Last'), ends.last);
    dict.set(PDFName.of('Count'), PDFNumber.of(items.length));
  }
  context.assign(root, dict);
  return root;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function xmpOf({ title, subject, keywords, creator, producer }: Metadata, date: string): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Headroom</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${escaped(producer)}</pdf:Producer>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

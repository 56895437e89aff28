import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

/** The named destinations of a printed book: where each anchor stands. */
export interface Destination {
  /** Page, counted from 1. */
  readonly page: number;
  /** The destination as Chromium wrote it: page and point. */
  readonly target: PDFObject;
}

export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** Reads the named destinations out of the catalogue. */
export function destinationsIn(pdf: PDFDocument): Map<string, Destination> {
  const pages = new Map(pdf.getPages().map((page, i) => [page.ref.toString(), i + 1]));
  const found = new Map<string, Destination>();
  const dests = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of dests?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    if (!(target instanceof PDFArray)) continue;
    const ref = target.get(0);
    const page = ref instanceof PDFRef ? pages.get(ref.toString()) : undefined;
    if (page !== undefined) found.set(name.decodeText(), { page, target });
  }
  return found;
}

/** Top margin of upright and of sideways pages, pt, and the room that stays above what a destination opens. */
const margins = { upright: (31 * 72) / 25.4, sideways: (21 * 72) / 25.4 };
const above = 6;

/** Puts every destination where its text is: Chromium writes it as if the page had no margin at its top. */
export function lowerDestinations(pdf: PDFDocument): void {
  const heights = new Map(pdf.getPages().map((page) => [page.ref.toString(), page.getSize()]));
  const dests = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const done = new Set<PDFArray>();
  for (const [, value] of dests?.entries() ?? []) {
    const target = pdf.context.lookup(value);
    if (!(target instanceof PDFArray) || done.has(target)) continue;
    done.add(target);
    const size = heights.get(target.get(0).toString());
    const y = target.lookup(3);
    if (!size || !(y instanceof PDFNumber)) continue;
    const margin = size.width > size.height ? margins.sideways : margins.upright;
    target.set(3, PDFNumber.of(Math.round(Math.max(0, y.asNumber() - margin + above))));
  }
}

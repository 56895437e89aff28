import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

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

import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { nest } from './finish-pdf.ts';
import { roundCoordinates, writePdf } from './write-pdf.ts';

async function small(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage([200, 100]).drawText('Headroom');
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of('en'));
  await pdf.flush();
  return pdf;
}

describe('writing a PDF', () => {
  it('gives a file that another reader of the format opens', async () => {
    const pdf = await PDFDocument.load(writePdf((await small()).context), { updateMetadata: false });
    expect(pdf.getPageCount()).toBe(1);
    expect(pdf.getPage(0).getSize()).toEqual({ width: 200, height: 100 });
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en)');
  });

  it('gives the same bytes for the same objects', async () => {
    const [one, other] = await Promise.all([small(), small()]);
    expect(Buffer.compare(writePdf(one.context), writePdf(other.context))).toBe(0);
  });

  it('rounds where things are drawn, and never a scale', () => {
    expect(roundCoordinates('8.785202 0 Td <0060> Tj\n.49999997 317142.66 .56343365 1 2 3 c')).toBe(
      '8.785 0 Td <0060> Tj\n0.5 317142.66 0.563 1 2 3 c',
    );
    expect(roundCoordinates('3.1249239 0 0 3.1249239 715.61334 -984160.94 cm')).toBe(
      '3.1249239 0 0 3.1249239 715.61334 -984160.94 cm',
    );
  });
});

describe('nesting bookmarks', () => {
  it('hangs a heading that skips a level below the nearest one above it', () => {
    const heading = (title: string, depth: number) => ({ anchor: title, title, depth });
    const [part] = nest([heading('part', 0), heading('section', 2), heading('chapter', 1), heading('deep', 3)]);
    expect(part?.children.map((item) => item.heading.title)).toEqual(['section', 'chapter']);
    expect(part?.children[1]?.children.map((item) => item.heading.title)).toEqual(['deep']);
  });
});

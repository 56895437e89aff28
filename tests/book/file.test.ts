import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { dist, published } from './the-site.ts';
import { volumes } from './volumes.ts';

const name = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};
const text = (value: PDFObject | undefined): string =>
  value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : '';

describe.each(volumes)('%s', (volume) => {
  const file = join(dist, volume);
  let pdf: PDFDocument;
  let objects: PDFObject[];
  beforeAll(async () => {
    pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
    objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  });
  const dicts = (): PDFDict[] => objects.flatMap((object) => (object instanceof PDFDict ? [object] : []));

  it('is small enough for a slow line', () => {
    expect(statSync(file).size).toBeLessThan(5_000_000);
  });

  it('embeds every face, none as drawings of letters, and takes none from the machine', () => {
    const fonts = dicts().filter((dict) => name(dict, 'Type') === 'Font');
    expect(fonts.map((font) => name(font, 'Subtype')).filter((kind) => kind === 'Type3')).toEqual([]);
    const faces = fonts.map((font) => (name(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, ''));
    expect([...new Set(faces)].filter((face) => !/^(?:SourceSerif4|PublicSans|IBMPlexMono|KaTeX_)/.test(face))).toEqual(
      [],
    );
    const described = dicts().filter((dict) => name(dict, 'Type') === 'FontDescriptor');
    expect(described.length).toBeGreaterThan(3);
    for (const one of described)
      expect(one.has(PDFName.of('FontFile2')) || one.has(PDFName.of('FontFile3')), name(one, 'FontName')).toBe(true);
    for (const font of fonts.filter((one) => name(one, 'Subtype') === 'Type0'))
      expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
  });

  it('holds no picture of dots: drawings, bars and formulas are lines', () => {
    const images = objects.filter(
      (object) => object instanceof PDFRawStream && name(object.dict, 'Subtype') === 'Image',
    );
    expect(images.length).toBe(0);
  });

  it('is tagged, names its language and shows its title', () => {
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).lookup(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(text(pdf.catalog.lookup(PDFName.of('Lang')))).toMatch(/^en/);
    expect(
      pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'))?.toString(),
    ).toBe('true');
    expect(pdf.getTitle()).toMatch(/^Headroom: The (?:Handbook|Reference)/);
    const xmp = pdf.catalog.lookup(PDFName.of('Metadata'));
    expect(xmp instanceof PDFRawStream && Buffer.from(xmp.contents).toString()).toContain('<dc:title>');
  });

  it('draws each stage once, and tells each drawing in words of its own', () => {
    const figures = dicts().filter((dict) => name(dict, 'S') === 'Figure');
    const alternatives = figures.map((figure) => text(figure.lookup(PDFName.of('Alt'))).trim());
    expect(alternatives.filter((words) => words === '')).toEqual([]);
    expect(new Set(alternatives).size).toBe(alternatives.length);
    const stages = (published('architectures/stages.json') as unknown[]).length;
    expect(alternatives.filter((words) => words.startsWith('Stage ')).length).toBe(
      volume === 'headroom-handbook.pdf' ? stages : 0,
    );
  });

  it('is dated by its commit, not by the clock', () => {
    expect(pdf.getCreationDate()).toEqual(pdf.getModificationDate());
    expect(pdf.getCreationDate()?.getTime()).toBeLessThanOrEqual(statSync(file).mtimeMs);
  });
});

import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Small objects in one compressed group: the tags are many and alike, and compress best in large groups. */
const groupSize = 400;

/** Where an object stands: at a byte of the file, or as the n-th of a group. */
type Place = readonly [kind: 1 | 2, where: number, index: number];

/**
 * Writes a document with object streams and a cross-reference stream (PDF 1.7). The library's own writer takes minutes
 * for the hundred thousand objects of a tagged book; this one leaves compression to zlib. The same objects always give
 * the same bytes.
 */
export function writePdf(context: PDFContext): Uint8Array {
  const parts: Buffer[] = [];
  let size = 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    size += part.length;
  };
  const places = new Map<number, Place>();
  const addObject = (number: number, body: Buffer): void => {
    places.set(number, [1, size, 0]);
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  };
  add(Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1'));
  const groups: [PDFRef, PDFObject][][] = [[]];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream)
      addObject(ref.objectNumber, bytesOf(object instanceof PDFRawStream ? tighter(object) : object));
    else if ((groups.at(-1)?.push([ref, object]) ?? 0) >= groupSize) groups.push([]);
  }
  let number = context.largestObjectNumber;
  for (const group of groups) {
    number++;
    group.forEach(([ref], i) => places.set(ref.objectNumber, [2, number, i]));
    addObject(number, objectStream(group.map(([ref, object]) => [ref.objectNumber, bytesOf(object)])));
  }
  number++;
  places.set(number, [1, size, 0]);
  const start = size;
  const id = createHash('md5');
  for (const part of parts) id.update(part);
  add(
    Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      crossReferences(context, places, number, id.digest('hex')),
      Buffer.from('\nendobj\n'),
    ]),
  );
  add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

function bytesOf(object: PDFObject): Buffer {
  const buffer = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(buffer, 0);
  return Buffer.from(buffer.buffer);
}

const stream = (dict: string, raw: Buffer): Buffer => {
  const body = deflateSync(raw, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<<${dict}/Filter/FlateDecode/Length ${body.length}>>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ]);
};

function objectStream(objects: readonly (readonly [number, Buffer])[]): Buffer {
  let offset = 0;
  const index = objects.map(([number, body]) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const head = Buffer.from(`${index.join(' ')}\n`);
  const bodies = objects.flatMap(([, body]) => [body, Buffer.from('\n')]);
  return stream(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, Buffer.concat([head, ...bodies]));
}

function crossReferences(context: PDFContext, places: ReadonlyMap<number, Place>, last: number, id: string): Buffer {
  const width = 8;
  const table = Buffer.alloc((last + 1) * width);
  for (const [number, [kind, where, index]] of places) {
    table.writeUInt8(kind, number * width);
    table.writeUIntBE(where, number * width + 1, 5);
    table.writeUInt16BE(index, number * width + 6);
  }
  const { Root, Info } = context.trailerInfo;
  const named = `${Root ? `/Root ${Root.toString()}` : ''}${Info ? `/Info ${Info.toString()}` : ''}`;
  return stream(`/Type/XRef/Size ${last + 1}/W[1 5 2]${named}/ID[<${id}><${id}>]`, table);
}

/** Page contents with coordinates rounded to a thousandth of a pixel: a sixth of the file, and nothing to be seen. */
function tighter(object: PDFRawStream): PDFRawStream {
  const { dict } = object;
  const plain = dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !dict.has(PDFName.of('DecodeParms'));
  if (!plain || dict.has(PDFName.of('Type')) || dict.has(PDFName.of('Length1')) || dict.has(PDFName.of('FunctionType')))
    return object;
  const body = deflateSync(Buffer.from(roundCoordinates(inflateSync(object.contents).toString('latin1')), 'latin1'), {
    level: 9,
  });
  if (body.length >= object.contents.length) return object;
  const shorter = PDFDict.withContext(dict.context);
  for (const [name, value] of dict.entries()) shorter.set(name, value);
  shorter.set(PDFName.of('Length'), PDFNumber.of(body.length));
  return PDFRawStream.of(shorter, body);
}

const drawing = /^[-\d. ]+ (?:Td|Tm|m|l|c|re)\b.*$/gm;

/** Only operands of drawing and of moving text: the scale of a matrix would carry its error across the page. */
export const roundCoordinates = (contents: string): string =>
  contents.replace(drawing, (line) =>
    line.replace(/-?\d*\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3)))),
  );

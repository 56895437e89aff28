import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { unpackChromium } from '../../src/build/browser/packaged.ts';
import { pagesMaker } from './make-pages.ts';

/** Letters are drawn a little otherwise from version to version: so many of a page's dots may differ by so much. */
const mostDots = 0.004;
const leastStep = 48;
const pictures = join(import.meta.dirname, '__pictures__');
const renew = process.env['UPDATE_PICTURES'] === '1';

/** The pictures were made with the packaged browser, whichever is installed: another one breaks lines elsewhere. */
const runs = process.platform === 'linux' && process.arch === 'x64';
const make = pagesMaker();

let book: PDFDocumentProxy;

interface Drawn {
  readonly canvas: { toBuffer(type: 'image/png'): Buffer };
  readonly context: CanvasRenderingContext2D;
}

async function draw(number: number): Promise<Buffer> {
  const page = await book.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const factory = book.canvasFactory as { create(width: number, height: number): Drawn };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  return canvas.toBuffer('image/png');
}

/** The first page that holds these words. */
async function pageWith(words: string): Promise<number> {
  for (let number = 1; number <= book.numPages; number++) {
    const { items } = await (await book.getPage(number)).getTextContent();
    if (items.some((item) => 'str' in item && item.str.includes(words))) return number;
  }
  throw new Error(`no page holds “${words}”`);
}

/** Which share of the dots differs. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).greyscale().raw().toBuffer()));
  if (!a || a.length !== b?.length) return 1;
  let differing = 0;
  for (const [i, dot] of a.entries()) if (Math.abs(dot - (b[i] ?? 0)) > leastStep) differing++;
  return differing / a.length;
}

describe.skipIf(!runs)('a page looks as it was last looked at', () => {
  beforeAll(async () => {
    const { executablePath, env } = await unpackChromium();
    const packaged = { ...env, CHROMIUM_PATH: executablePath };
    const data = new Uint8Array(make('D-24,capacity/users,architectures/stage-b', 'look.pdf', packaged));
    book = await getDocument({ data }).promise;
  });

  it.each([
    ['decision', () => Promise.resolve(1)],
    ['a drawing', () => pageWith('Stage B')],
    ['a table', () => pageWith('Worked example')],
  ])('%s', async (name, find) => {
    const drawn = await draw(await find());
    const file = join(pictures, `${name.replace(' ', '-')}.png`);
    if (renew) {
      mkdirSync(pictures, { recursive: true });
      writeFileSync(file, drawn);
    }
    expect(existsSync(file), `${file} is missing: make it with UPDATE_PICTURES=1, and look at it`).toBe(true);
    expect(await difference(readFileSync(file), drawn), `${file}: look at the page`).toBeLessThan(mostDots);
  });
});

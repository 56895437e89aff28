import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issue.ts';

/** Where readers put screenshots of their own, from the root of the project. */
export const originalsFolder = 'public/img';

/** A screenshot that is larger is left out: a page would take too long to load; bytes. */
export const largestOriginal = 10_000_000;

/** A sound screenshot: its name, and its size in pixels. */
export interface OriginalFile {
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

/** What a build needs to know of a slide to find its screenshot. */
export interface Named {
  readonly id: string;
  /** Name of the screenshot in the notes. */
  readonly file: string;
}

/** Length of a PNG's signature with its header, and of the chunk that ends it. */
const [headLength, endLength] = [33, 12];
const signature = '\x89PNG\r\n\x1a\n';

/** So many bytes of a file from a place. */
function bytesAt(path: string, from: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, from));
  } finally {
    closeSync(file);
  }
}

/** Width and height of a PNG, or what is wrong with it. */
function inspect(path: string): { readonly width: number; readonly height: number } | string {
  const stat = statSync(path);
  if (!stat.isFile()) return 'is no file';
  if (stat.size === 0) return 'is empty';
  const megabytes = (stat.size / 1e6).toFixed(1);
  if (stat.size > largestOriginal) return `is ${megabytes} MB, and at most ${largestOriginal / 1e6} MB are shown`;
  const head = bytesAt(path, 0, headLength);
  if (head.toString('latin1', 0, 8) !== signature || head.toString('latin1', 12, 16) !== 'IHDR') return 'is no PNG';
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)];
  if (width === 0 || height === 0) return 'is a PNG without any pixels';
  if (bytesAt(path, stat.size - endLength, endLength).toString('latin1', 4, 8) !== 'IEND')
    return 'is a PNG that breaks off before its end';
  return { width, height };
}

const isScreenshot = /^Pasted image .*\.png$/i;

/**
 * The screenshots in `public/img/` that bear the name of a slide's original, and what is wrong with the others. It
 * never throws: a file that cannot be shown is named, and the site is built without it.
 */
export function readOriginals(
  root: string,
  slides: readonly Named[],
): { readonly originals: ReadonlyMap<string, OriginalFile>; readonly issues: readonly Issue[] } {
  const folder = join(root, originalsFolder);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const originals = new Map<string, OriginalFile>();
  const issues: Issue[] = [];
  const fault = (name: string, message: string, fix: string): void => {
    issues.push({ file: `${originalsFolder}/${name}`, message, fix });
  };
  for (const { id, file } of slides) {
    if (!names.includes(file)) continue;
    let found: ReturnType<typeof inspect>;
    try {
      found = inspect(join(folder, file));
    } catch (error) {
      found = `cannot be read (${error instanceof Error ? error.message : String(error)})`;
    }
    if (typeof found === 'string')
      fault(file, `${found}: ${id} is built without its original`, 'Save the screenshot there again as a PNG');
    else originals.set(id, { file, ...found });
  }
  const known = new Set(slides.map(({ file }) => file));
  for (const name of names.filter((one) => isScreenshot.test(one) && !known.has(one)))
    fault(name, 'is the original of no slide', 'Give it the name that the notes use; each slide’s page has it');
  return { originals, issues };
}

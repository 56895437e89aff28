import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { strToU8, zipSync, type ZippableFile } from 'fflate';
import { days } from '../../model/facts/as-of.ts';
import { writtenOn } from '../adr/bundle.ts';
import { writeFileList } from '../offline/write.ts';
import { basePath, publicHome } from '../site.ts';
import { pageOnDisk, start, type Copy } from './pages.ts';
import { classicScripts, startScript } from './scripts.ts';
import { archive, shelve, unshelved } from './shelf.ts';

/** Files that the copy has as they are: pages and what they show or offer. */
const taken =
  /^(?!404\.html$|(?:previews|app-icon|drawings\/plain)\/).*\.(?:html|svg|png|css|woff2|mmd)$|^architectures\/.*\.json$|^decisions\/[^/]+\/index\.md$/;

/** Files that scripts fetch, which becomes a script that says what is in the file. */
const fetched =
  /^(?:search|cite|apart\/[a-z]+|choose\/data|reference\/limits\/rows)\/[^/]+\.json$|^drawings\/plain\/[^/]+\.svg$|^architectures\/(?:[^/]+\.svg|stages\.json|start\/.*)$|^decisions\/[^/]+\/index\.md$|^pagefind\/(?:pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** What is compressed already. */
const dense = /\.(?:png|woff2)$/;

/** The folder that unpacking makes. */
const folder = 'headroom-site';

const readme = `Headroom: a copy of the site, as of ${days.today}

Open index.html in a browser. Navigation, search, calculators, choosers and slides work from disk, without a network.
Not in this copy: the books (PDF, EPUB), data for programs (JSON, Markdown, feed) and preview pictures.
`;

const dataScript = (path: string, bytes: Uint8Array): string => {
  const isText = /\.(?:json|svg|md)$/.test(path);
  const text = Buffer.from(bytes).toString(isText ? 'utf8' : 'base64');
  return `headroomDisk.give(${JSON.stringify(path)},${JSON.stringify(text)},${isText});\n`;
};

/** All files of the copy, by their path in it. */
async function filesOf(dist: string, setting: Omit<Copy, 'has'>): Promise<ReadonlyMap<string, Uint8Array>> {
  const scripts = await classicScripts(dist, setting.base);
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length).split(sep).join('/').replace(/^\//, ''))
    .sort();
  const plain = new Set(names.filter((name) => taken.test(name)));
  const copy: Copy = { ...setting, has: (path) => plain.has(path) || scripts.has(path) };
  const files = new Map<string, Uint8Array>([
    ['README.txt', strToU8(readme)],
    [start, strToU8(await startScript())],
  ]);
  for (const [path, code] of scripts) files.set(path, strToU8(code));
  for (const name of names) {
    const bytes = readFileSync(join(dist, name));
    if (fetched.test(name)) files.set(`disk/data/${name}.js`, strToU8(dataScript(name, bytes)));
    if (!plain.has(name)) continue;
    const isPage = name.endsWith('.html');
    files.set(name, isPage ? strToU8(pageOnDisk(unshelved(name, bytes.toString('utf8')), name, copy)) : bytes);
  }
  return files;
}

/**
 * Writes `headroom-site.zip` into a built site: the same site to unpack and to open from disk. The same site always gives the
 * same bytes.
 * @returns what there is to say of it
 */
export async function makeCopy(dist: string): Promise<string> {
  const started = performance.now();
  const files = await filesOf(dist, { base: basePath, site: publicHome });
  const packed = Object.fromEntries(
    [...files].map(([path, bytes]): [string, ZippableFile] => [
      `${folder}/${path}`,
      [bytes, { level: dense.test(path) ? 0 : 6 }],
    ]),
  );
  const zip = zipSync(packed, { mtime: writtenOn(days.today) });
  writeFileSync(join(dist, archive), zip);
  shelve(dist, basePath, zip.length);
  // The downloads page is another one now.
  writeFileList(dist);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${archive}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB, in ${seconds} s`;
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readArgs } from '../command.ts';
import { printIssue } from '../issue.ts';
import { drawModel, placeOf, writeOwn } from './draw-model.ts';
import { iconsOf, Studio } from './draw.ts';
import { drawingsOf, readMaterial } from './load.ts';
import { codeHash, folder, hash, iconFile, lockFile, sheetText, sourceHash, type Lock } from './lock.ts';
import { readModel } from './read-model.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const usage = `Usage: npm run diagrams [-- --model FILE] [--out FOLDER]

Draws all stages and sequences; with --model the system that a file describes, next to it or into FOLDER.`;
/** Where the caller is, whom npm takes to the root of the project. */
const here = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(root);
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

async function drawAll(): Promise<void> {
  const started = performance.now();
  const material = readMaterial(root);
  const drawings = drawingsOf(material);
  const icons = iconsOf(drawings, material.services);
  const studio = await Studio.open(root, icons);
  const made: Record<string, Lock['drawings'][string]> = {};
  const failed: string[] = [];
  mkdirSync(join(root, folder), { recursive: true });
  try {
    for (const drawing of drawings) {
      const { name } = drawing;
      const drawn = await studio.draw(drawing).catch((error: unknown) => {
        failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      });
      if (!drawn) continue;
      const { svg, sheet } = drawn;
      const json = sheetText(sheet);
      writeFileSync(join(root, folder, `${name}.svg`), svg);
      writeFileSync(join(root, folder, `${name}.json`), json);
      made[name] = { source: sourceHash(drawing, material.services), svg: hash(svg), sheet: hash(json) };
      console.log(`${name}.svg  ${kB(svg.length)}, ${kB(gzipSync(svg, { level: 9 }).length)} compressed`);
    }
    if (failed.length > 0) throw new Error(failed.join('\n'));
    for (const file of readdirSync(join(root, folder))) {
      const name = file.replace(/\.(svg|json)$/, '');
      if (!['lock', 'icons'].includes(name) && !(name in made)) rmSync(join(root, folder, file));
    }
    const pack = Object.fromEntries([...icons].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(join(root, iconFile), `${JSON.stringify(pack, null, 2)}\n`);
    const { browser, ...versions } = studio.versions;
    const lock: Lock = { script: 'src/build/diagrams/cli.ts', ...versions, code: codeHash(root), drawings: made };
    writeFileSync(join(root, lockFile), `${JSON.stringify(lock, null, 2)}\n`);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${drawings.length} drawings in ${seconds} s with the browser of ${browser}`);
  } finally {
    await studio.close();
  }
}

/** Draws the system that a file describes. Paths are those of the caller, not of npm. */
async function drawOwn(given: string, out: string | undefined): Promise<void> {
  const file = resolve(here, given);
  const material = readMaterial(root);
  const read = readModel(root, file, new Set(material.services.keys()));
  const said = (path: string): string => relative(here, path) || path;
  if ('issues' in read)
    throw new Error(read.issues.map((issue) => printIssue({ ...issue, file: said(issue.file) })).join('\n'));
  const { folder: beside, name } = placeOf(file);
  const made = await drawModel(root, read.model, name, material);
  for (const path of writeOwn(made, out === undefined ? beside : resolve(here, out))) console.log(said(path));
  if (made.failed.length > 0)
    throw new Error(
      made.failed.map((why) => `${said(file)} ${why}. Move parts apart in \`place\`, or leave it out`).join('\n'),
    );
}

try {
  const { model, out } = readArgs(usage, { model: { type: 'string' }, out: { type: 'string' } }).values;
  if (model === undefined) await drawAll();
  else await drawOwn(model, out);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

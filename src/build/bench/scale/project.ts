import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { days } from '../../../model/facts/days.ts';
import { drawingsOf, readMaterial } from '../../diagrams/load.ts';
import { folder, hash, lockFile, readLock, sourceHash, type Lock } from '../../diagrams/lock.ts';
import { stageOf, stagesFor, syntheticContent, withDecisions } from './content.ts';
import { idOf, tierOf } from './decision-page.ts';

/** Stages are made from this one, drawings included: nothing of its model is left to a browser. */
const pattern = 'stage-e';

/** What no build reads, and what builds and tests leave behind. */
const left = new Set(['node_modules', 'dist', 'release', 'test-results', 'tests']);

const partsOf = (root: string): string[] =>
  readdirSync(root).filter((name) => !name.startsWith('.') && !name.endsWith('.zip') && !left.has(name));

/** A year after a day: the records of the copy are not due. */
const yearAfter = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;

/** Packages of the project by links, beside caches of the copy's own: its builds are cold and leave nothing here. */
function linkPackages(root: string, copy: string): void {
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
}

/** Gives each synthetic stage the drawings of its pattern, under its own name and in the lock. */
function copyDrawings(copy: string, count: number): void {
  const lock = readLock(copy);
  if (!lock) throw new Error(`${lockFile} is missing: \`npm run diagrams\` makes it`);
  const material = readMaterial(copy);
  const ids = new Set(Array.from({ length: count }, (_, n) => stageOf(n)));
  const made: Record<string, Lock['drawings'][string]> = {};
  const written = (name: string, id: string): string => {
    const text = readFileSync(join(copy, folder, name), 'utf8').replaceAll(pattern, id);
    writeFileSync(join(copy, folder, name.replace(pattern, id)), text);
    return hash(text);
  };
  for (const drawing of drawingsOf(material)) {
    const [id = ''] = drawing.name.split('.');
    if (!ids.has(id)) continue;
    const name = drawing.name.replace(id, pattern);
    made[drawing.name] = {
      source: sourceHash(drawing, material.services),
      svg: written(`${name}.svg`, id),
      sheet: written(`${name}.json`, id),
    };
  }
  writeFileSync(join(copy, lockFile), JSON.stringify({ ...lock, drawings: { ...lock.drawings, ...made } }));
}

/**
 * Writes a copy of the project with so many more decisions, ready to be built.
 * @param count 0 for the project as it is
 */
export function writeProject(root: string, copy: string, count: number): void {
  rmSync(copy, { recursive: true, force: true });
  for (const part of partsOf(root)) cpSync(join(root, part), join(copy, part), { recursive: true });
  linkPackages(root, copy);
  if (count === 0) return;
  const stage = { id: pattern, yaml: readFileSync(join(root, `src/content/architectures/${pattern}.yaml`), 'utf8') };
  for (const [path, text] of syntheticContent(count, stage, days.today, yearAfter(days.today))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
  const numbers = Array.from({ length: count }, (_, n) => n);
  for (const tier of new Set(numbers.map(tierOf))) {
    const file = join(copy, `src/content/docs/tiers/${tier}/index.mdx`);
    const ids = numbers.filter((n) => tierOf(n) === tier).map(idOf);
    writeFileSync(file, withDecisions(readFileSync(file, 'utf8'), ids));
  }
  copyDrawings(copy, stagesFor(count));
}

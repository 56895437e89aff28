import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { namesOf } from '../../model/services/names.ts';
import { recordCollections, type CollectionName } from '../../schemas/collections.ts';
import type { Issue } from '../issue.ts';
import { recordAs, type RecordIn } from '../records/parsed.ts';
import { readRecords, type RawRecord } from '../records/read.ts';
import { modelIssues } from './check-model.ts';
import { sequenceIssues, stageIssues, type Shelf } from './check-stages.ts';
import { drawingsOf, readMaterial, versionOf, type Material } from './load.ts';
import { codeHash, folder, hash, lockFile, readLock, sourceHash } from './lock.ts';

const fix = '`npm run diagrams` redraws it';

/**
 * Committed drawings that no longer show what the records say, or that someone changed by hand. Needs no browser.
 * Records that do not fit their schema are left to the checks of the records.
 */
export function staleDrawings(root: string): Issue[] {
  let material: Material;
  try {
    material = readMaterial(root);
  } catch {
    return [];
  }
  const lock = readLock(root);
  if (!lock) return [{ file: lockFile, message: 'no drawing has been made yet', fix: '`npm run diagrams` makes them' }];
  const issues: Issue[] = [];
  const mermaid = versionOf(root, 'mermaid');
  if (mermaid !== '' && mermaid !== lock.mermaid) {
    issues.push({
      file: lockFile,
      message: `the drawings were made with Mermaid ${lock.mermaid}, installed is ${mermaid}`,
      fix: '`npm run diagrams` redraws them',
    });
  }
  if (codeHash(root) !== lock.code) {
    issues.push({
      file: lockFile,
      message: 'the code in src/build/diagrams has changed since the drawings were made',
      fix: '`npm run diagrams` redraws them',
    });
  }
  const wanted = drawingsOf(material);
  for (const drawing of wanted) {
    const file = `${folder}/${drawing.name}.svg`;
    const locked = lock.drawings[drawing.name];
    if (!locked || !existsSync(join(root, file)))
      issues.push({ file, message: 'this drawing is missing', fix: '`npm run diagrams` makes it' });
    else if (locked.source !== sourceHash(drawing, material.services))
      issues.push({
        file,
        message: `this drawing is stale: the record of ${drawing.record} or of a service in it has changed`,
        fix,
      });
    else {
      const sheet = `${folder}/${drawing.name}.json`;
      for (const [name, is] of [
        [file, locked.svg],
        [sheet, locked.sheet],
      ] as const)
        if (!existsSync(join(root, name)) || is !== hash(readFileSync(join(root, name), 'utf8')))
          issues.push({ file: name, message: 'this file was changed by hand', fix });
    }
  }
  for (const name of Object.keys(lock.drawings)) {
    if (!wanted.some((drawing) => drawing.name === name))
      issues.push({
        file: `${folder}/${name}.svg`,
        message: 'no stage asks for this drawing any more',
        fix: '`npm run diagrams` removes it',
      });
  }
  return issues;
}

/** Addresses of the pages that are written. */
function pagesBelow(root: string): Set<string> {
  const docs = join(root, 'src/content/docs');
  const files = existsSync(docs) ? readdirSync(docs, { recursive: true, encoding: 'utf8' }) : [];
  const pages = files.filter((file) => file.endsWith('.mdx')).map((file) => file.split(sep).join('/').slice(0, -4));
  return new Set(pages.map((page) => `/${page}/`.replace(/\/index\/$/, '/')));
}

/**
 * Faults of the stages and sequences themselves: connections to nowhere, orphans, parts that lead nowhere, differences
 * without a reason, prose about what is not drawn. Records that do not fit their schema are left to the checks of the
 * records.
 */
export function architectureIssues(root: string): Issue[] {
  const read = <Name extends CollectionName>(name: Name): { raw: RawRecord; parsed: RecordIn<Name> | undefined }[] =>
    readRecords(root, recordCollections[name]).records.map((raw) => ({ raw, parsed: recordAs(name, raw) }));
  const stages = read('architectures');
  const sequences = read('sequences');
  const services = read('services');
  const shelf: Shelf = {
    services: new Set(services.map(({ raw }) => raw.id)),
    stages: new Set(stages.map(({ raw }) => raw.id)),
    all: new Map(stages.flatMap(({ parsed }) => (parsed ? [[parsed.id, parsed] as const] : []))),
    replacements: read('replacements').flatMap(({ parsed }) => parsed ?? []),
    names: namesOf(services.flatMap(({ parsed }) => parsed ?? [])),
    pages: pagesBelow(root),
  };
  return [
    ...stages.flatMap(({ raw, parsed }) => [
      ...modelIssues(raw, shelf),
      ...(parsed ? stageIssues(raw, parsed, shelf) : []),
    ]),
    ...sequences.flatMap(({ raw, parsed }) => (parsed ? sequenceIssues(raw, parsed, shelf) : [])),
  ];
}

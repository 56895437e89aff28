import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { architectureSchema } from '../../schemas/architecture.ts';
import { serviceSchema } from '../../schemas/service.ts';
import type { Issue } from '../checks/issue.ts';
import { readRecords } from '../records/read.ts';
import { modelIssues } from './check-model.ts';
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
    else if (locked.svg !== hash(readFileSync(join(root, file), 'utf8')))
      issues.push({ file, message: 'this drawing was changed by hand', fix });
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

/** Faults of the stages themselves: edges to nowhere, orphans, unknown frames, services and stages, ids taken twice. */
export function architectureIssues(root: string): Issue[] {
  const stages = readRecords(root, { folder: 'architectures', schema: architectureSchema }).records;
  const services = readRecords(root, { folder: 'services', schema: serviceSchema }).records;
  const known = { services: new Set(services.map(({ id }) => id)), stages: new Set(stages.map(({ id }) => id)) };
  return stages.flatMap((record) => modelIssues(record, known));
}

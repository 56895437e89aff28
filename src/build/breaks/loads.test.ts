import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { stages } from '../../model/breaks/stages.ts';
import { loads } from '../../model/breaks/loads.ts';
import { printIssue } from '../issue.ts';
import { loadIssues, loadsFile, loadsText } from './loads.ts';

const here = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'headroom-loads-'));
const folder = 'src/content/architectures';

beforeEach(() => {
  cpSync(join(here, folder), join(root, folder), { recursive: true });
  mkdirSync(join(root, 'src/model/breaks'), { recursive: true });
  cpSync(join(here, loadsFile), join(root, loadsFile));
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function change(stage: string, from: string, to: string): string {
  const file = join(root, folder, `${stage}.yaml`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(from, to));
  const line = text.split('\n').findIndex((one) => one.startsWith('loads:')) + 1;
  return loadIssues(root).map(printIssue).join('\n').replaceAll(`:${line} `, ':{loads} ');
}

describe('the nodes that the model of what breaks first counts with', () => {
  it('are those of the records', () => {
    expect(loadIssues(here)).toEqual([]);
    expect(stages.map(({ picture }) => picture)).toEqual(Object.keys(loads));
  });

  it('take over what an earlier stage has and this picture leaves out', () => {
    expect(loads['stage-h'].cache).toEqual(['elasticache']);
    expect(loads['stage-l-compute'].compute).not.toContain('app-runner-a');
  });

  it('must be nodes of the stage', () => {
    expect(change('stage-d', 'writer: [aurora-writer]', 'writer: [aurora-riter]')).toContain(
      'stage-d.yaml:{loads} `loads.writer` names “aurora-riter”, which is no node of this stage',
    );
  });

  it('must be complete', () => {
    expect(change('stage-d', ', writer: [aurora-writer]', '')).toContain('needs a node in the role “writer” here');
    expect(change('stage-k', '  workers: [lambda-worker]\n', '')).toContain('needs a node in the role “workers” here');
  });

  it('must have been written to the model anew', () => {
    expect(change('stage-k', 'writer: [aurora-writer, aurora-b]', 'writer: [aurora-writer]')).toBe(
      `${loadsFile} this is older than the architectures. Run \`npm run loads\``,
    );
    expect(loadsText(here)).toBe(readFileSync(join(here, loadsFile), 'utf8'));
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printIssue } from '../checks/issue.ts';
import { architectureIssues, staleDrawings } from './verify.ts';

const site = fileURLToPath(new URL('../../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headroom-verify-'));
  for (const folder of [
    'src/content/architectures',
    'src/content/services',
    'src/generated/diagrams',
    'src/build/diagrams',
  ]) {
    cpSync(join(site, folder), join(root, folder), { recursive: true });
  }
  mkdirSync(join(root, 'node_modules/mermaid'), { recursive: true });
  installed(
    (JSON.parse(readFileSync(join(root, 'src/generated/diagrams/lock.json'), 'utf8')) as { mermaid: string }).mermaid,
  );
});
afterEach(() => rmSync(root, { recursive: true }));

const installed = (version: string) =>
  writeFileSync(join(root, 'node_modules/mermaid/package.json'), JSON.stringify({ version }));
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
const told = () => staleDrawings(root).map(printIssue);

describe('the committed drawings', () => {
  it('show what the records say', () => expect(told()).toEqual([]));

  it('are stale once the record of their stage changes, with the stage whose news depend on it', () => {
    edit('src/content/architectures/stage-e.yaml', (text) => text.replace('label: RDS Proxy', 'label: The Proxy'));
    expect(told()).toEqual(
      ['stage-e.wide', 'stage-e.tall'].map(
        (name) =>
          `src/generated/diagrams/${name}.svg this drawing is stale: the record of stage-e or of a service in it has changed. \`npm run diagrams\` redraws it`,
      ),
    );
  });

  it('are stale once a part moves to another cell of its grid', () => {
    edit('src/content/architectures/stage-d.yaml', (text) =>
      text.replace('users  app-runner       aurora-writer', 'users  aurora-writer    app-runner'),
    );
    expect(told().join()).toContain('stage-d.wide.svg this drawing is stale');
    expect(told().join()).not.toContain('stage-d.tall.svg');
  });

  it('are stale once a service in them closes', () => {
    edit('src/content/services/rds-proxy.yaml', (text) => text.replace('state: open', 'state: ending'));
    expect(told().join()).toContain('stage-e.wide.svg this drawing is stale');
  });

  it('are stale once Mermaid changes', () => {
    installed('99.0.0');
    expect(told()[0]).toMatch(
      /^src\/generated\/diagrams\/lock.json the drawings were made with Mermaid \S+, installed is 99.0.0. `npm run diagrams` redraws them$/,
    );
  });

  it('are stale once the code that draws changes', () => {
    edit('src/build/diagrams/settings.ts', (text) => `${text}\n`);
    expect(told()[0]).toContain('the code in src/build/diagrams has changed');
  });

  it('are not to be changed by hand, taken away or left behind', () => {
    edit('src/generated/diagrams/stage-d.wide.svg', (text) => text.replace('VPC', 'vpc'));
    rmSync(join(root, 'src/generated/diagrams/stage-d.tall.svg'));
    rmSync(join(root, 'src/content/architectures/stage-k.yaml'));
    expect(told().map((line) => line.replace('src/generated/diagrams/', ''))).toEqual([
      'stage-d.wide.svg this drawing was changed by hand. `npm run diagrams` redraws it',
      'stage-d.tall.svg this drawing is missing. `npm run diagrams` makes it',
      'stage-k.wide.svg no stage asks for this drawing any more. `npm run diagrams` removes it',
      'stage-k.tall.svg no stage asks for this drawing any more. `npm run diagrams` removes it',
    ]);
  });
});

describe('the stages as they are', () => {
  it('hold together', () => expect(architectureIssues(root).map(printIssue)).toEqual([]));

  it('are told with file and line where they do not', () => {
    edit('src/content/architectures/stage-d.yaml', (text) => text.replace('to: route-53', 'to: route-54'));
    expect(architectureIssues(root).map(printIssue)[0]).toMatch(/^src\/content\/architectures\/stage-d.yaml:\d+ .*/);
    expect(architectureIssues(root).map(printIssue).join()).toContain(
      'this edge leads to “route-54”, which is no part of the stage. Did you mean “route-53”',
    );
  });
});

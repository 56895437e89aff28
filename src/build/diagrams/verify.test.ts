import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printIssue } from '../issue.ts';
import { architectureIssues, staleDrawings } from './verify.ts';

const site = fileURLToPath(new URL('../../..', import.meta.url));
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'headroom-verify-'));
  for (const folder of [
    'src/content/architectures',
    'src/content/docs',
    'src/content/replacements',
    'src/content/sequences',
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
      ['stage-e.wide', 'stage-e.tall', 'stage-e.today.wide', 'stage-e.today.tall'].map(
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
    expect(
      told()
        .map((line) => line.replace('src/generated/diagrams/', ''))
        .filter((line) => !/stage-(l|k.today)/.test(line)),
    ).toEqual([
      'stage-d.wide.svg this file was changed by hand. `npm run diagrams` redraws it',
      'stage-d.tall.svg this drawing is missing. `npm run diagrams` makes it',
      'stage-k.wide.svg no stage asks for this drawing any more. `npm run diagrams` removes it',
      'stage-k.tall.svg no stage asks for this drawing any more. `npm run diagrams` removes it',
    ]);
  });
});

describe('the stages as they are', () => {
  it('hold together', () => expect(architectureIssues(root).map(printIssue)).toEqual([]));

  const fault = (file: string, change: (text: string) => string): string => {
    edit(`src/content/${file}`, change);
    return architectureIssues(root).map(printIssue).join('\n');
  };
  const swap =
    (from: string, to: string) =>
    (text: string): string => {
      expect(text).toContain(from);
      return text.replace(from, to);
    };

  it('are told with file and line where an edge leads nowhere', () => {
    expect(fault('architectures/stage-d.yaml', swap('to: route-53', 'to: route-54'))).toMatch(
      /architectures\/stage-d.yaml:\d+ this edge leads to “route-54”, which is no part of the stage. Did you mean “route-53”/,
    );
  });

  it('are told where a part leads nowhere, or to a page that is not there', () => {
    expect(fault('architectures/stage-a.yaml', swap(', page: /tiers/users-1/backend/', ''))).toMatch(
      /stage-a.yaml:13 stage-a: “backend” has neither a service nor a page. Give it `service: …` or `page: \/…\/`/,
    );
    expect(fault('architectures/stage-b.yaml', swap('users-1/backend/', 'users-1/backnd/'))).toMatch(
      /stage-b.yaml:\d+ stage-b: “backend” leads to \/tiers\/users-1\/backnd\/, which does not exist. Did you mean/,
    );
  });

  it('are told where two of them differ without a reason', () => {
    expect(fault('architectures/stage-f.yaml', swap('parts: [elasticache]', 'parts: [rds-proxy]'))).toMatch(
      /stage-f.yaml:9 stage-f: “elasticache” is new here against stage-e, and nothing says why. Add it to a reason: `changes: \[\{ parts: \[elasticache\], because: … \}\]`/,
    );
  });

  it('are told where today differs from the talk without a reason', () => {
    expect(
      fault(
        'architectures/stage-d-measured.yaml',
        swap('- parts: [devops-guru]\n      because: AWS', '- parts: [codeguru]\n      because: AWS'),
      ),
    ).toMatch(/stage-d-measured.yaml:\d+ stage-d-measured: “devops-guru” is gone today, and nothing says why/);
  });

  it('are told where a reason is for something that no picture has', () => {
    expect(
      fault('architectures/stage-f.yaml', swap('parts: [elasticache]', 'parts: [elasticache, elasticash]')),
    ).toMatch(
      /stage-f.yaml:\d+ stage-f: a reason is given for “elasticash”, which no picture has. Did you mean “elasticache”/,
    );
  });

  it('are told where prose names a service that the picture does not have, on either day', () => {
    expect(fault('architectures/stage-f.yaml', swap('ElastiCache answers', 'DynamoDB answers'))).toMatch(
      /stage-f.yaml:6 stage-f: this names DynamoDB, which the picture of the talk does not have. Draw it, leave it out, or in a note list it: `names: \[dynamodb\]`/,
    );
    expect(
      fault('architectures/stage-d.yaml', swap('is kept\n    by ECS Express Mode', 'is kept\n    by App Runner')),
    ).toMatch(/stage-d.yaml:\d+ stage-d: this names App Runner, which the picture of today does not have/);
  });

  it('are told where today’s picture does not hold together', () => {
    expect(
      fault(
        'architectures/stage-d.yaml',
        swap(
          'users            load-balancer  app-runner  aurora-writer',
          'users            .  app-runner  aurora-writer',
        ),
      ),
    ).toMatch(/stage-d.yaml:\d+ today: the wide grid has no cell for “load-balancer”/);
    expect(fault('architectures/stage-d-measured.yaml', swap('drop: [', 'drop: [devops-gurru, '))).toMatch(
      /today drops “devops-gurru”, which is no part of the stage. Did you mean “devops-guru”/,
    );
  });

  it('are told where a sequence does not hold together', () => {
    expect(
      fault('sequences/stage-j-sync.yaml', swap('to: service-a, kind: request', 'to: service-x, kind: request')),
    ).toMatch(
      /sequences\/stage-j-sync.yaml:\d+ stage-j-sync: this message leads to “service-x”, which takes no part. Did you mean “service-a”/,
    );
    expect(fault('sequences/stage-j-async.yaml', swap('kind: work', 'kind: request'))).toContain(
      'what a participant does alone is `kind: work`, from and to itself',
    );
    const alone = '  - { id: alone, label: Alone, page: /tiers/users-1m/async/ }\nmessages:';
    expect(fault('sequences/stage-j-order.yaml', swap('messages:', alone))).toContain(
      '“alone” says nothing and hears nothing',
    );
  });
});

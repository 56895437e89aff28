import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import { structureIssues } from './check.ts';
import { scriptOf } from './mirror.ts';

/** A small house in which each rule is broken once. */
const broken: Readonly<Record<string, string>> = {
  'src/pages/all.ts': [
    '../components/a/One.astro',
    '../components/b/two.ts',
    '../components/c/three.ts',
    '../model/facts/up.ts',
    '../model/facts/files.ts',
    '../model/facts/climbs.ts',
    '../model/facts/schema.ts',
    '../model/attic/dust.ts',
    '../build/prints.ts',
    '../schemas/shape.ts',
    '../content.config.ts',
  ]
    .map((path) => `import '${path}';`)
    .join('\n'),
  'src/components/a/One.astro': "---\nimport Two from '../b/Two.astro';\n---\n\n<Two />\n",
  'src/components/a/one.ts': "import './other.ts';",
  'src/components/a/other.ts': "import type { One } from './one.ts';\nexport type { One };",
  'src/components/b/Two.astro': '<p />\n<script>\n  import "./two.ts";\n</script>\n',
  'src/components/b/two.ts': "import type { Day } from '../a/day.ts';\n\nexport type Two = Day;",
  'src/components/a/day.ts': "import '../../build/prints.ts';\nimport './one.ts';",
  'src/components/c/three.ts': "import '../../content.config.ts';",
  'src/components/c/lost.ts': '',
  'src/components/c/tested.ts': '',
  'src/components/c/tested.test.ts': "import './tested.ts';",
  'src/model/facts/up.ts': "\nimport '../../components/b/two.ts';",
  'src/model/facts/files.ts': "import 'node:fs';\nimport 'astro:content';\nimport 'preact';\nimport 'minisearch';",
  'src/model/facts/climbs.ts': "import '../search/words.ts';",
  'src/model/facts/schema.ts':
    "import type { Shape } from '../../schemas/shape.ts';\nimport { shape } from '../../schemas/shape.ts';",
  'src/model/search/words.ts': "import '../facts/schema.ts';",
  'src/model/attic/dust.ts': "import '../facts/schema.ts';",
  'src/schemas/shape.ts': "import '../components/b/two.ts';",
  'src/build/prints.ts': "import '../components/b/two.ts';",
  'src/content.config.ts': "import './pages/all.ts';",
  'node_modules/preact/index.js': '',
  'node_modules/minisearch/index.js': '',
};

let root: string;
let issues: Issue[];

const of = (file: string): string[] =>
  issues.filter((issue) => issue.file === file).map(({ line, message }) => `${line ?? ''} ${message}`);

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'headroom-broken-house-'));
  for (const [file, text] of Object.entries(broken)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  issues = await structureIssues(root, []);
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the rules of the house find', () => {
  it.each([
    ['a model that imports from components', 'src/model/facts/up.ts', '2 imports from src/components/b/two.ts'],
    ['schemas that import from components', 'src/schemas/shape.ts', '1 imports from src/components/b/two.ts'],
    ['build code that imports from components', 'src/build/prints.ts', '1 imports from src/components/b/two.ts'],
    ['components that import from build', 'src/components/a/day.ts', '1 imports from src/build/prints.ts'],
    ['components that import the collections', 'src/components/c/three.ts', '1 imports from src/content.config.ts'],
    ['collections that import from pages', 'src/content.config.ts', '1 imports from src/pages/all.ts'],
    [
      'an arrow against the order of the model',
      'src/model/facts/climbs.ts',
      '1 imports from src/model/search/words.ts',
    ],
    ['a folder of the model without a place', 'src/model/attic/dust.ts', '1 imports from src/model/facts/schema.ts'],
    ['a model that reads files', 'src/model/facts/files.ts', '1 imports from fs'],
    ['a model that reads collections', 'src/model/facts/files.ts', '2 imports from astro:content'],
    ['a model that draws', 'src/model/facts/files.ts', '3 imports from preact'],
    [
      'a model that takes more than a type from a schema',
      'src/model/facts/schema.ts',
      '2 imports from src/schemas/shape.ts',
    ],
    ['a file that nothing uses', 'src/components/c/lost.ts', ' nothing uses this file'],
    ['a file that only its test uses', 'src/components/c/tested.ts', ' nothing uses this file'],
  ])('%s', (_, file, message) => {
    expect(of(file)).toContain(message);
  });

  it('two files that import each other, types included', () => {
    expect(issues.map(({ message }) => message).join('\n')).toMatch(
      /in a circle, src\/components\/a\/(one|other)\.ts → src\/components\/a\/(one|other)\.ts → /,
    );
  });

  it('two folders that import each other, also from a component', () => {
    const circle = issues.find(({ message }) =>
      /in a circle, src\/components\/(a|b) → src\/components\/(a|b) → /.test(message),
    );
    expect(`${circle?.file ?? ''}:${circle?.line ?? ''}`).toMatch(/^src\/components\/[ab]\/[^:]+:1$/);
  });

  it('nothing wrong with a package that only computes', () => {
    expect(issues.some(({ message }) => message.includes('minisearch'))).toBe(false);
  });

  it('a model that reads the clock, draws lots or knows a page', async () => {
    const config = (await new ESLint().calculateConfigForFile('src/model/facts/as-of.ts')) as Linter.Config;
    const ours = Object.entries(config.rules ?? {}).filter(([rule]) => rule.startsWith('no-restricted-'));
    const found = new Linter().verify(
      'export const now = [Date.now(), new Date(), Math.random(), document.title, process.env];',
      { rules: Object.fromEntries(ours) },
    );
    const rules = found.map(({ ruleId }) => ruleId);
    expect(rules).toEqual([
      'no-restricted-properties',
      'no-restricted-syntax',
      'no-restricted-properties',
      'no-restricted-globals',
      'no-restricted-globals',
    ]);
  }, 60_000);
});

describe('a component as TypeScript', () => {
  it('keeps frontmatter and scripts on their lines and nothing else', () => {
    expect(scriptOf("---\nimport './a';\n---\n\n<p>text</p>\n<script>\n  import './b';\n</script>\n")).toBe(
      "\nimport './a';\n\n\n\n\n  import './b';\n\n",
    );
  });
});

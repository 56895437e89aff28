import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { printIssue } from '../issue.ts';
import { readModel } from './read-model.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const fixture = join(root, 'tests/fixtures/own-system/shop.json');
const folder = mkdtempSync(join(tmpdir(), 'headroom-model-'));
const services = new Set(['cloudfront', 'lambda', 'aurora-serverless', 'sqs']);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of the fixture once a part of its text is another. */
function saidOf(from: string, to: string): string[] {
  const text = readFileSync(fixture, 'utf8');
  expect(text).toContain(from);
  const file = join(folder, 'shop.json');
  writeFileSync(file, text.replace(from, to));
  const read = readModel(root, file, services);
  return 'issues' in read ? read.issues.map((issue) => printIssue({ ...issue, file: 'shop.json' })) : [];
}

it('takes a sound model as it is', () => {
  const read = readModel(root, fixture, services);
  expect(read).toEqual({ model: JSON.parse(readFileSync(fixture, 'utf8')) as unknown });
});

it('says that there is no file', () => {
  const file = join(folder, 'none.json');
  expect(readModel(root, file, services)).toEqual({
    issues: [{ file, message: 'is not there', fix: 'Enter the path of a JSON file' }],
  });
  expect(readModel(root, folder, services)).toMatchObject({ issues: [{ file: folder, message: 'is no file' }] });
});

it('says where a text stops being JSON', () => {
  expect(saidOf('"groups": [', '"groups": ')[0]).toMatch(
    /^shop\.json:4 is no JSON: .+\. Enter names and texts in double quotes/,
  );
});

it.each([
  [
    '"title": "Shop"',
    '"titel": "Shop"',
    [
      'shop.json:1 `title` is missing. Enter text',
      'shop.json:2 the model has a field “titel”, which no model has. Did you mean “title”',
    ],
  ],
  ['"title": "Shop"', '"title": 7', ['shop.json:2 `title` is 7. Enter a value of the type string']],
  ['"title": "Shop"', '"title": " "', ['shop.json:2 `title` is empty: enter text']],
  [
    '"id": "customers"',
    '"id": "The customers"',
    ['shop.json:6 `nodes[0].id` is "The customers". Enter an id in kebab-case, such as “order-queue”'],
  ],
  ['"kind": "https"', '"kind": "htps"', ['shop.json:15 `edges[0].kind` is "htps". Did you mean “https”']],
  [
    '"service": "lambda"',
    '"service": "lamda"',
    ['shop.json:8 `nodes[2].service` is “lamda”, which is no service of this site. Did you mean “lambda”'],
  ],
  [
    '"service": "lambda"',
    '"service": "quantum-ledger"',
    [
      'shop.json:8 `nodes[2].service` is “quantum-ledger”, which is no service of this site. Enter an id of services.json, or name an icon of the package aws-icons under `icon`',
    ],
  ],
  [
    '"icon": "AmazonOpenSearchService"',
    '"icon": "OpenSearchService"',
    [
      'shop.json:10 `nodes[4].icon` is “OpenSearchService”, which the package aws-icons does not have. Did you mean “AmazonOpenSearchService”',
    ],
  ],
  [
    '"service": "sqs"',
    '"service": "sqs", "icon": "AWSLambda"',
    ['shop.json:11 `nodes[5].icon` is given together with a service, which has its own icon. Leave one of the two out'],
  ],
  [
    '"to": "search"',
    '"to": "serch"',
    [
      'shop.json:10 “search” is connected to nothing. Add an edge, or leave the part out',
      'shop.json:18 this edge leads to “serch”, which is no part of the stage. Did you mean “search”',
    ],
  ],
  [
    '"group": "vpc" }',
    '"group": "vcp" }',
    ['shop.json:9 “orders” is in the frame “vcp”, which this stage does not have. Did you mean “vpc”'],
  ],
] as const)('names what is wrong where %s is %s', (from, to, said) => {
  expect(saidOf(from, to)).toEqual(said);
});

it('names a cell that is missing in a grid', () => {
  const place = '"place": { "wide": ["customers cdn shop", "orders search mails mailer"] },\n  "nodes": [';
  expect(saidOf('"nodes": [', place)).toEqual([
    'shop.json:5 `place.wide[1]` has 4 cells, and the first row 3. Enter `.` for each empty cell',
  ]);
});

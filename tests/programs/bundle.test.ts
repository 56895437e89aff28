import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, leadsSomewhere, read, root } from './site.ts';

const files = unzipSync(readFileSync(join(dist, 'decisions.zip')));
const { decisions } = JSON.parse(read('decisions.json')) as {
  decisions: { id: string; title: string; services: string[] }[];
};
const records = Object.keys(files).filter((name) => /\/\d{4}-[a-z0-9-]+\.md$/.test(name));
const textOf = (name: string): string => strFromU8(files[name]!);

test('the bundle has every decision and an index, in the folder that MADR names', () => {
  expect(records).toHaveLength(decisions.length);
  expect(Object.keys(files).every((name) => name.startsWith('docs/decisions/'))).toBe(true);
  const index = textOf('docs/decisions/README.md');
  for (const name of records) expect(index).toContain(`(${name.replace('docs/decisions/', '')})`);
});

test('each record has the front matter and the sections of MADR', () => {
  for (const name of records) {
    const text = textOf(name);
    expect(text, name).toMatch(/^---\nstatus: (?:accepted|proposed)\ndate: \d{4}-\d{2}-\d{2}\n---\n\n# D-\d\d: \S/);
    const headings = text.match(/^##? .+$/gm)?.slice(1);
    expect(headings, name).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '## Pros and Cons of the Options',
      '## More Information',
    ]);
    expect(text, name).toMatch(/^### Confirmation$/m);
    const [, considered = ''] = /## Considered Options\n\n([\s\S]*?)\n\n/.exec(text) ?? [];
    const options = considered.split('\n').map((line) => line.slice(2));
    expect(options.length, name).toBeGreaterThan(1);
    for (const option of options) expect(text, name).toContain(`\n### ${option}\n`);
  }
});

test('each record links to the services that its decision concerns', () => {
  for (const { id, services } of decisions) {
    const text = textOf(records.find((name) => textOf(name).includes(`\n# ${id}: `))!);
    const line = /^Services: .+$/m.exec(text)?.[0] ?? '';
    const linked = [...line.matchAll(/\/services\/([a-z0-9-]+)\/\)/g)].map(([, service]) => service);
    expect(linked, id).toEqual(services);
  }
});

test('links are whole and lead somewhere, figures are resolved, and no anchor of the page is left', () => {
  for (const name of records) {
    const text = textOf(name);
    const links = [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^https?:/.test(link) || (link.startsWith(root) && !leadsSomewhere(link)))).toEqual(
      [],
    );
    expect(text).not.toMatch(/\[\[|<a id|<Fact|undefined/);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const lines = readFileSync(join(import.meta.dirname, '../../dist/_headers'), 'utf8').split('\n');

it('Cloudflare Pages reads the whole file of headers: at most 100 rules, and lines of 2,000 characters', () => {
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  // 200 characters are room for three more scripts before a build stops.
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(1800);
});

it('a closer rule takes off each header that it sets again', () => {
  const [general = [], ...closer] = lines
    .join('\n')
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n').slice(1));
  const nameOf = (line: string): string => line.trim().split(':')[0] ?? '';
  for (const block of closer)
    for (const line of block.filter((one) => !one.startsWith('  !')))
      expect(block.includes(`  ! ${nameOf(line)}`)).toBe(general.map(nameOf).includes(nameOf(line)));
  expect(closer.length).toBeGreaterThan(0);
});

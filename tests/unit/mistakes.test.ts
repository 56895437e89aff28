import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fields } from './mistakes/fields.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { syntax } from './mistakes/syntax.ts';
import { faultsAfter } from './sound-site.ts';

/** What follows faults that keep a file from being read, instead of all that would follow from them. */
const notYet = 'src/content is checked further once the faults above are fixed';

/** What is said without a line: of a file or a folder as a whole. */
const ofWhole = /nothing reads (?:this file|this folder|a folder here)/;
const zod = /expected \w+, received|Invalid (?:input|option)|Unrecognized key|Too (?:small|big)/i;

const told = new Map([...syntax, ...fields].map(([name, make]) => [name, faultsAfter(make)]));
const faultsOf = (name: string): readonly string[] => told.get(name) ?? [];

test.each([...syntax, ...fields])('%s: file, line, what is wrong and what to enter', (name) => {
  const found = faultsOf(name).filter((line) => line !== notYet);
  expect(found.length).toBeGreaterThan(0);
  for (const line of found) {
    expect(line).toMatch(ofWhole.test(line) ? /^src\/content\/\S+ / : /^src\/content\/\S+:\d+ /);
    expect(line).not.toMatch(zod);
  }
});

test.each(syntax)('%s: the cause comes alone', (name) => {
  expect(faultsOf(name).slice(1)).toEqual([notYet]);
});

test('no mistake is there twice', () => {
  expect(told.size).toBe(syntax.length + fields.length);
});

const wordsFor = (mistakes: readonly Mistake[]): string =>
  mistakes.flatMap(([name]) => [name, ...faultsOf(name).map((line) => `  ${line}`), '']).join('\n');

test.each([
  ['syntax', syntax],
  ['fields', fields],
])('what a newcomer is told reads as in mistakes/%s.txt', async (name, mistakes) => {
  const how = 'Read what newcomers are told now; if it is meant: npx vitest run tests/unit/mistakes.test.ts -u';
  await expect(wordsFor(mistakes), how).toMatchFileSnapshot(join(import.meta.dirname, `mistakes/${name}.txt`));
});

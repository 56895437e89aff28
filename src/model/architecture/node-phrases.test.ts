import { expect, it } from 'vitest';
import { isPlural } from './node-phrases.ts';

it.each([
  ['Users', undefined, true],
  ['Browser', undefined, false],
  ['Business process', undefined, false],
  ['Step Functions', 'step-functions', false],
])('a verb after “%s” is in the plural only where the name is', (label, service, plural) => {
  expect(isPlural([{ id: 'part', label, ...(service === undefined ? {} : { service }) }])).toBe(plural);
});

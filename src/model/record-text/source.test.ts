import { expect, test } from 'vitest';
import { sectionsOf } from './source.ts';

const page = `Lead.

## Limits [#limits]

One.

### Of one instance [#instance]

Two.

## Prices [#prices]

Three.
`;

test('a section holds those below it and ends before the next of its own level', () => {
  const [limits, instance, prices] = sectionsOf(page);
  expect(limits?.source).toBe(page.slice(page.indexOf('## Limits'), page.indexOf('## Prices')));
  expect(instance?.source.trim()).toBe('### Of one instance [#instance]\n\nTwo.');
  expect(prices).toMatchObject({ at: 'prices', depth: 2, title: 'Prices', line: 11 });
});

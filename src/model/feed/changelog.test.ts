import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readChangelog } from './changelog.ts';

const text = `# Changelog

Words before.

## 1.2.0 (2026-12-01)

An intro
on two lines.

### New

- One thing
  on two lines.
- Another.

### Corrected

- A figure.

## 1.1.0 (2026-11-01)

### New

- The first.
`;

it('reads versions, their groups and their notes', () => {
  const { versions, faults } = readChangelog(text);
  expect(faults).toEqual([]);
  expect(versions.map(({ version, day, line }) => [version, day, line])).toEqual([
    ['1.2.0', '2026-12-01', 5],
    ['1.1.0', '2026-11-01', 20],
  ]);
  expect(versions[0]?.intro).toBe('An intro on two lines.');
  expect(versions[0]?.groups).toEqual([
    { title: 'New', items: ['One thing on two lines.', 'Another.'] },
    { title: 'Corrected', items: ['A figure.'] },
  ]);
  expect(versions[1]?.notes).toBe('### New\n\n- The first.');
});

it('names the line that has another form, and a version without a change', () => {
  const { versions, faults } = readChangelog('## next\n\n## 1.0.0 (2026-12-01)\n\n### Added\n\n- x\n');
  expect(versions.map(({ version }) => version)).toEqual(['1.0.0']);
  expect(faults.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 “## next” is no version',
    '5 “### Added” is no group of changes',
    '3 1.0.0 names no change',
  ]);
});

it('reads back whatever items are written', () => {
  const item = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,30}[a-z]$/).map((words) => words.replace(/ +/g, ' '));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
      const written = `## 1.0.0 (2026-12-01)\n\n### New\n\n${items.map((one) => `- ${one}\n`).join('')}`;
      expect(readChangelog(written).versions[0]?.groups[0]?.items).toEqual(items);
    }),
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { iconNames, modelIn } from '../../src/build/diagrams/read-model.ts';
import { recordsIn } from '../../src/build/records/parsed.ts';
import { splitAtIds } from '../../src/model/citations/ids.ts';
import { readChangelog } from '../../src/model/feed/changelog.ts';
import { plainWords } from '../../src/model/record-text/plain.ts';
import {
  brokenMarks,
  marksIn,
  splitAtMarks,
  splitAtNames,
  type Segment,
} from '../../src/model/record-text/segments.ts';
import { modelFile } from '../../src/schemas/published/model.ts';
import { anything, corpus } from './draws.ts';
import { isSaid, reader, unsaid } from './reader.ts';

const root = join(import.meta.dirname, '../..');

const writtenMark = (segment: Segment): string => {
  if (segment.kind === 'worked') return `[[worked:${segment.id}]]`;
  if (segment.kind === 'fact') return `[[${segment.id}${segment.at === undefined ? '' : `@${segment.at}`}]]`;
  return segment.text;
};
const names = ['SQS', 'Aurora', 'Aurora Serverless v2', 'S3 (Standard)'].map((spelling, i) => ({
  ...{ spelling, id: `service-${i}` },
}));
const marked = fc
  .array(
    fc.oneof(
      anything,
      fc.constantFrom(
        '[[aurora-acu-max]]',
        '[[x@talk]]',
        '[[x@then]]',
        '[[worked:C-CONC/sum]]',
        '[[worked:C-]]',
        '[[',
        ']]',
      ),
      fc.constantFrom('Aurora  Serverless v2', 'SQS', 'SQS-like', 'D-16', 'C-CONC', '[[a- b]]'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const icons = iconNames(root);
const services = new Set(recordsIn(root, 'services').map(({ id }) => id));
const shop = readFileSync(join(root, 'tests/fixtures/own-system/shop.json'), 'utf8');

/** The value below some path of parsed JSON replaced by another: which path, two numbers say. */
function replaced(value: unknown, at: readonly number[], by: unknown): unknown {
  const [first, ...rest] = at;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[first % keys.length];
  if (key === undefined) return by;
  const changed = replaced((value as Record<string, unknown>)[key], rest, by);
  if (Array.isArray(value)) return value.map((one: unknown, i) => (String(i) === key ? changed : one));
  return { ...value, [key]: changed };
}
const model = fc.oneof(
  fc
    .tuple(
      fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }),
      fc.oneof(fc.jsonValue(), anything, fc.constantFrom('sqs', 'order-queue', [], null, -1)),
    )
    .map(([at, by]) => JSON.stringify(replaced(JSON.parse(shop), at, by), null, 2)),
  fc
    .tuple(fc.nat(shop.length), fc.nat(30), anything)
    .map(([at, cut, piece]) => shop.slice(0, at) + piece + shop.slice(at + cut)),
  fc.json(),
  anything,
);

export const textReaders = {
  'the marks of a record': reader({
    of: marked,
    kept: corpus,
    holds: (words) => {
      const segments = splitAtMarks(words);
      expect(segments.map(writtenMark).join('')).toBe(words);
      for (const segment of segments) {
        if (segment.kind === 'fact') expect(segment.id).toMatch(/^[a-z0-9-]+$/);
        if (segment.kind === 'worked') expect(segment.id).toMatch(/^C-[A-Z-]+\/[a-z0-9-]+$/);
      }
      for (const broken of brokenMarks(words)) expect(words).toContain(broken);
      expect(marksIn(words, 'fact').length + marksIn(words, 'worked').length).toBe(
        segments.filter(({ kind }) => kind === 'fact' || kind === 'worked').length,
      );
      expect(splitAtNames(words, names).map(writtenMark).join('')).toBe(words);
      expect(
        splitAtIds(words)
          .map(({ text }) => text)
          .join(''),
      ).toBe(words);
      if (!words.includes('undefined')) expect(plainWords(words, () => undefined)).not.toContain('undefined');
    },
  }),
  'the model of a system': reader({
    of: model,
    kept: [shop, ...corpus],
    holds: (text) => {
      const read = modelIn(text, 'model.json', services, icons);
      if ('model' in read) {
        expect(modelFile.safeParse(read.model).success).toBe(true);
        expect(modelIn(JSON.stringify(read.model), 'model.json', services, icons)).toEqual(read);
        return;
      }
      expect(read.issues.length).toBeGreaterThan(0);
      for (const { line = 1, message, fix } of read.issues) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        isSaid(message, text);
        if (fix !== undefined && !unsaid.test(text)) expect(fix).not.toMatch(unsaid);
      }
    },
    share: 0.1,
  }),
  'the changelog': reader({
    of: fc
      .array(
        fc.oneof(anything, fc.constantFrom('## 1.0.0 (2026-12-01)', '## next', '### New', '### Else', '- a', '', '\n')),
        { maxLength: 10 },
      )
      .map((lines) => lines.join('\n')),
    kept: corpus,
    holds: (text) => {
      const { versions, faults } = readChangelog(text);
      const lines = text.split('\n').length;
      for (const { line } of [...versions, ...faults]) expect(line >= 1 && line <= lines).toBe(true);
      for (const { version, day, groups } of versions) {
        expect(version).toMatch(/^\d+\.\d+\.\d+$/);
        const items = groups.map(
          ({ title, items: all }) => `### ${title}\n\n${all.map((one) => `- ${one}\n`).join('')}`,
        );
        const written = `## ${version} (${day})\n\n${items.join('\n')}`;
        expect(readChangelog(written).versions[0]?.groups).toEqual(groups);
      }
    },
    share: 0.3,
  }),
};

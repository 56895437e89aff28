import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { caseOf, startOf, valuesOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import { sheetOf, type Formula } from '../../model/worksheet/from-record.ts';
import { limitOf } from '../../model/worksheet/limit.ts';
import type { Numbers, Sheet } from '../../model/worksheet/sheet.ts';
import { nearest, type Issue } from '../issue.ts';
import { loadWorksheet } from '../records/worksheets.ts';
import { soundRecords, type Library } from './records.ts';
import { nameIssues, type Say } from './worksheet-names.ts';
import { runFormula } from './worksheet-run.ts';

const load = createRequire(import.meta.url);

/** What the examples print today is what they expect. */
function figureIssues(sheet: Sheet, numbers: Numbers, say: Say): void {
  const start = startOf(sheet, numbers);
  for (const { id, expect, ...example } of sheet.examples) {
    const state = caseOf(sheet, { ...start, ...valuesOf(example, numbers) }, numbers, 'today');
    for (const [out, expected] of Object.entries(expect)) {
      const printed = state.say(out).replaceAll('\u00a0', ' ');
      if (printed !== expected)
        say(
          ['examples', id, 'expect', out],
          `example “${id}” expects “${expected}” for “${out}” and prints “${printed}”`,
        );
    }
  }
}

/**
 * Whether each calculator's record and formula name the same things, and its examples print what they expect. A record
 * that does not fit its schema has issues of its own.
 */
export function worksheetIssues(root: string, library: Library): Issue[] {
  const folder = join(root, 'src/content/worksheets');
  const facts = new Map(soundRecords(library, 'facts').map((fact) => [fact.id, fact]));
  const units = new Map([...facts].flatMap(([id, { unit }]) => (unit === undefined ? [] : [[id, unit] as const])));
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((file): readonly Issue[] => {
    const { record, lineOf, faults } = loadWorksheet(root, join(folder, file), units);
    if (!record) return [];
    if (faults.length > 0) return faults;
    const issues: Issue[] = [];
    const say: Say = (at, message, near) => {
      const other = near && nearest(near.name, near.of);
      issues.push({
        file: join('src/content/worksheets', file),
        line: lineOf(at),
        message: `${record.id}: ${message}`,
        ...(other ? { fix: `Did you mean “${other}”?` } : {}),
      });
    };
    const name = basename(file, '.yaml');
    const module = join(root, 'src/model/worksheets', `${name}.ts`);
    if (!existsSync(module)) say([], `there is no src/model/worksheets/${name}.ts that works it out`);
    if (!existsSync(join(root, 'src/content/docs/capacity', `${name}.mdx`)))
      say([], `it has no page, src/content/docs/capacity/${name}.mdx`);
    const limits = record.limits.flatMap((id) => {
      const fact = facts.get(id);
      const limit = fact && limitOf(fact, (source) => source);
      if (!limit) say(['limits'], `fact “${id}” has no number for today: nothing can be worked out with it`);
      return limit ? [[id, limit] as const] : [];
    });
    if (issues.length > 0) return issues;
    const formula = load(module) as Formula;
    const numbersOn = (asOf: 'talk' | 'today') => limitsAt(Object.fromEntries(limits), asOf).numbers;
    const sheet = sheetOf(record, formula);
    nameIssues(record, runFormula(sheet, formula, numbersOn), say);
    if (formula.ranking && !formula.picture) say(['bars'], 'a ranking needs a picture');
    if (issues.length === 0) figureIssues(sheet, numbersOn('today'), say);
    return issues;
  });
}

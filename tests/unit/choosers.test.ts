import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../src/build/records/parsed.ts';
import {
  answerOf,
  answersFrom,
  answersOn,
  bothDays,
  exercised,
  flips,
  otherDay,
  plainAt,
  printAnswers,
  prove,
  questionsLeft,
  readAnswers,
  recommend,
  runScenario,
  sayFault,
  treeOf,
  walk,
  type Tree,
} from '../../src/model/chooser/index.ts';
import { adr, markdown, openQuestions } from '../../src/model/chooser/export.ts';
import { casesOf } from '../../src/model/chooser/diagram.ts';
import { holds } from '../../src/model/chooser/reasons.ts';
import type { AsOf, Fact } from '../../src/model/facts/as-of.ts';
import { sheets } from '../../src/components/records/all-sheets.ts';
import { paramsOf } from '../../src/model/worksheet/state.ts';

const root = join(import.meta.dirname, '../..');
const facts = new Map(recordsIn(root, 'facts').map((fact) => [fact.id, fact]));
const factOf = (id: string): Fact | undefined => facts.get(id);
const trees: Tree[] = recordsIn(root, 'choosers').map((chooser) => treeOf(chooser, factOf).tree);
const runs = trees.flatMap((tree) =>
  tree.scenarios.flatMap((scenario) =>
    bothDays.map((asOf) => ({ tree, scenario, asOf, name: `${tree.id}: ${scenario.id}, ${asOf}` })),
  ),
);

const verdict = (tree: Tree, answers: Record<string, string>, asOf: AsOf): string => {
  const walked = walk(tree, answersFrom(tree, answers), asOf);
  return walked.kind === 'result' ? walked.result.id : walked.kind;
};

describe.each(trees)('$id', (tree) => {
  test('is proven', () => {
    expect(prove(tree).map(sayFault)).toEqual([]);
  });

  test('has a scenario on every path, on both days', () => {
    for (const asOf of bothDays)
      expect(exercised(tree, asOf).filter(({ scenarios }) => scenarios.length === 0)).toEqual([]);
  });

  test('decides as its rules do, read from top to bottom, and comes back from the address as it was', () => {
    const anything = fc.record(
      Object.fromEntries(
        tree.questions.map((question) => [
          question.id,
          fc.constantFrom(...answersOn(tree, question, 'today').map(({ id }) => id)),
        ]),
      ),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...bothDays), (answers, asOf) => {
        const given = answersFrom(tree, answers);
        // A range that the day does not have stands for the next one.
        const answerTo = (id: string): string | undefined => {
          const question = tree.questions.find((one) => one.id === id);
          const answer = question && answerOf(tree, question, given, asOf);
          return typeof answer === 'object' ? answer.id : undefined;
        };
        const byRules = casesOf(tree, asOf).find(({ clause }) => holds(clause, answerTo))?.verdict;
        expect(verdict(tree, answers, asOf)).toBe(byRules);
        expect(readAnswers(tree, printAnswers(tree, given), asOf)).toEqual({ answers: given, notes: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('never asks more than it announced, whoever is not sure of how much', () => {
    const draw = fc.array(fc.record({ pick: fc.nat(), unsure: fc.boolean() }), {
      minLength: tree.questions.length,
      maxLength: tree.questions.length,
    });
    fc.assert(
      fc.property(draw, fc.constantFrom(...bothDays), fc.boolean(), (draws, asOf, always) => {
        const given: Record<string, string> = {};
        const announced: { readonly known: number; readonly unsure: number; readonly sure: boolean }[] = [];
        for (const { pick, unsure } of draws) {
          const walked = walk(tree, answersFrom(tree, given), asOf);
          if (walked.kind !== 'question') break;
          const sure = !always && !unsure;
          announced.push({ ...questionsLeft(tree, walked.steps, asOf), sure });
          given[walked.question.id] = sure ? (walked.answers[pick % walked.answers.length]?.id ?? '') : 'unknown';
        }
        for (const [i, { known, unsure }] of announced.entries()) {
          const rest = announced.slice(i);
          expect(rest.length).toBeLessThanOrEqual(unsure);
          if (rest.every(({ sure }) => sure)) expect(rest.length).toBeLessThanOrEqual(known);
          if (rest.every(({ sure }) => !sure)) expect(rest).toHaveLength(unsure);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('allows “don’t know” at every question and still gives something to go on', () => {
    const nothing = Object.fromEntries(tree.questions.map(({ id }) => [id, { text: 'unknown' }]));
    for (const asOf of bothDays) {
      const walked = walk(tree, nothing, asOf);
      expect(walked.kind).toBe('short-list');
      for (const { answers } of tree.scenarios)
        for (const { id } of tree.questions)
          expect(walk(tree, answersFrom(tree, { ...answers, [id]: 'unknown' }), asOf).kind).not.toBe('dead-end');
    }
  });
});

test.each(runs)('$name', ({ tree, scenario, asOf }) => {
  const run = runScenario(tree, scenario, asOf);
  expect(run.found, run.open).toEqual(run.right ? run.found : run.expected);
});

test('there are forty scenarios at least', () => {
  expect(trees.flatMap((tree) => tree.scenarios).length).toBeGreaterThanOrEqual(40);
});

test.each(runs)('what can be taken away of $name is plain text without gaps', ({ tree, scenario, asOf }) => {
  const answers = answersFrom(tree, scenario.answers);
  const walked = walk(tree, answers, asOf);
  const taken = {
    plain: plainAt(asOf, factOf),
    link: `https://example.org/${printAnswers(tree, answers)}`,
    flips: flips(tree, answers, asOf).flips,
    otherDay: otherDay(tree, answers, asOf),
  };
  const found = walked.kind === 'short-list' ? recommend(tree, answers, walked) : undefined;
  const texts =
    walked.kind === 'result'
      ? [adr(tree, walked, taken), markdown(tree, walked, taken)]
      : found
        ? [openQuestions(tree, walked, found, taken)]
        : [];
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts)
    expect(text).not.toMatch(/\[\[|undefined|NaN|did not exist|no longer exists|\u00a0|\.\.|: \./);
});

test.each(trees)('worksheets named by $id take what is put into them', (tree) => {
  const fieldsOf = new Map(sheets.map((sheet) => [sheet.id, Object.values(paramsOf(sheet))]));
  for (const { result, id, fields } of tree.results.flatMap(({ id: result, worksheets }) =>
    worksheets.map((link) => ({ result, ...link })),
  ))
    for (const [field, source] of Object.entries(fields)) {
      const from = source.replace('1/', '');
      const param = fieldsOf.get(id)?.find(({ name }) => name === field);
      expect(param, `${id} has no field “${field}”`).toBeDefined();
      if (source !== from) continue;
      for (const { answers, expect: right } of tree.scenarios) {
        if (!right.today.includes(result)) continue;
        const text = answers[from];
        const chosen = tree.questions
          .find((question) => question.id === from)
          ?.answers.some((answer) => answer.id === text);
        if (text !== undefined && text !== 'unknown' && !chosen)
          expect(param?.parse(text), `${id}?${field}=${text}`).toMatchObject({ ok: true });
      }
    }
  for (const { id, worksheet } of tree.scenarios)
    for (const [field, text] of Object.entries(worksheet?.values ?? {})) {
      const param = fieldsOf.get(worksheet?.id ?? '')?.find(({ name }) => name === field);
      expect(param?.parse(text), `${id}: ${field}=${text}`).toMatchObject({ ok: true });
    }
});

describe('the worked cases of the full chooser', () => {
  const tree = trees.find(({ id }) => id === 'async')!;
  test.each([
    ['image-jobs', 'sqs-standard', 'sqs-standard'],
    ['order-placed', 'topic-queues', 'topic-queues'],
    ['ledger-commands', 'sqs-fifo', 'sqs-fifo'],
    ['eight-filtered-consumers', 'kinesis', 'custom-bus'],
    ['on-call-alarm', 'sns', 'sns'],
    ['price-quote', 'stay-synchronous', 'stay-synchronous'],
    ['documents', 's3-pointer', 's3-pointer'],
    ['twelve-rules', 'topic-queues', 'topic-queues'],
    ['reminder-in-three-days', 'scheduler', 'scheduler'],
    ['warehouse-jms', 'mq', 'mq'],
    ['bought-product-speaks-kafka', 'msk', 'msk'],
    ['logs-to-s3', 'firehose', 'firehose'],
    ['search-follows-table', 'dynamodb-stream', 'dynamodb-stream'],
  ])('%s: %s on the day of the talk, %s today', (id, talk, today) => {
    const { answers } = tree.scenarios.find((scenario) => scenario.id === id)!;
    expect([verdict(tree, answers, 'talk'), verdict(tree, answers, 'today')]).toEqual([talk, today]);
  });

  test('order placed turns to EventBridge when filters need the body, targets are of many kinds or accounts differ', () => {
    const { answers } = tree.scenarios.find(({ id }) => id === 'order-placed')!;
    expect(verdict(tree, { ...answers, filter: 'content', deliveries: '800/s' }, 'today')).toBe('bus-queues');
    expect(verdict(tree, { ...answers, target: 'accounts', deliveries: '800/s' }, 'today')).toBe('bus-queues');
  });

  test('a size is read by the day: 700 KB need a pointer on the day of the talk', () => {
    const { answers } = tree.scenarios.find(({ id }) => id === 'invoices-with-attachments')!;
    expect(verdict(tree, { ...answers, payload: '256 KiB' }, 'talk')).toBe('sqs-standard');
    expect(verdict(tree, { ...answers, payload: '257 KiB' }, 'talk')).toBe('s3-pointer');
    expect(verdict(tree, { ...answers, payload: '1 MiB' }, 'today')).toBe('sqs-standard');
  });
});

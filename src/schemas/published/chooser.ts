import { z } from 'astro/zod';
import { asOf, earlierHeading, ids, list, maybe, onBothDays, text, url } from './fields.ts';

const onlyOn = maybe(asOf, 'The one day it applies to; null where it applies to both.');
const from = maybe(z.iso.date(), 'First day on which it counts; null where it always did.');
const to = maybe(z.iso.date(), 'First day on which it no longer counts; null while it does.');

const clause = z
  .record(z.string(), z.array(z.string()))
  .describe('Answers by question, all of which have to apply; of each question any of those listed.');

const conditional = {
  if: list(z.string(), 'Conditions that must be known to be true for it to be said; `not ` before a name negates it.'),
  unless: list(z.string(), 'Conditions for which it is not said, where they are known to be true.'),
};

const number = z.strictObject({
  dimension: text('What the number measures.'),
  measures: ids('further facts that the number is compared with'),
});

const answer = z.strictObject({
  id: text('Permanent id.'),
  label: text('The answer.'),
  means: text('What it means, so that two people in the same place give the same answer.'),
  upTo: maybe(
    z.strictObject({
      fact: text('Id of the fact up to which the range reaches, that value included.'),
      talk: maybe(z.number(), 'Its value on the day of the talk, in the base unit.'),
      today: maybe(z.number(), 'Its value today, in the base unit.'),
    }),
    'Upper end, where the answer is a range of numbers.',
  ),
});

const question = z.strictObject({
  id: text('Permanent id.'),
  param: text('Name in an address. Permanent.'),
  short: text('A few words for lists.'),
  text: text('The question.'),
  why: text('Why it is asked.'),
  buildsOn: list(z.string(), 'Questions that must come before.'),
  assumed: maybe(z.string(), 'Id of the answer that a pinned link stands for which was made before this was asked.'),
  worksheet: maybe(z.string(), 'Id of the calculator that finds the number.'),
  number: maybe(number, 'Set where a number is asked for.'),
  answers: list(answer, 'The answers; of a number the ranges, smallest first.'),
});

const trap = z.strictObject({
  tempts: text('The common wrong pick.'),
  fails: text('Why it fails.'),
  facts: ids('the facts that rule it out'),
  only: onlyOn,
  ...conditional,
});

const result = z.strictObject({
  id: text('Permanent id.'),
  title: text('What to take.'),
  url,
  does: text('What it is, in a sentence.'),
  services: ids('the AWS services it is made of'),
  atHand: ids('services closed to new customers that the answers say are there'),
  parts: list(
    z.strictObject({ service: text('Id of the service.'), does: text('What it does here.') }),
    'What each part of a combination does.',
  ),
  because: list(
    z.strictObject({ on: clause, says: text('The reason.'), only: onlyOn, ...conditional }),
    'Reasons, each with the answers it is based on.',
  ),
  givesUp: list(z.string(), 'Trade-offs.'),
  mind: list(
    z.strictObject({ says: text('What to set or watch.'), only: onlyOn, ...conditional }),
    'What to set or watch.',
  ),
  limits: ids('the facts that limit it'),
  traps: list(trap, 'Common wrong picks.'),
  runnersUp: list(
    z.strictObject({ result: text('Id of the result.'), when: text('When it is better.') }),
    'The next best, in order.',
  ),
  decision: text('Id of the decision record behind it.'),
  undo: maybe(z.enum(['nothing', 'hours', 'days', 'weeks', 'months']), 'What going back takes.'),
  prices: ids('the facts it is paid by'),
  worksheets: list(
    z.strictObject({
      id: text('Id of the calculator.'),
      fields: z
        .record(z.string(), z.string())
        .describe('By input of the calculator, the question or detail whose number goes there; `1/` for one over it.'),
      fixed: z.record(z.string(), z.string()).describe('Inputs that the result itself settles.'),
      leaves: z
        .record(z.string(), z.string())
        .describe('By question or detail, why its number does not go into a field of the same kind.'),
      shows: z
        .record(z.string(), z.array(z.string()))
        .describe('By output of the calculator, the answers without which it is not shown.'),
    }),
    'Calculators to go on with.',
  ),
  asks: ids('the questions and details that are asked next to the result'),
  from,
  to,
});

const check = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('rising').describe('While the answer rises, the verdict never falls back to an earlier rank.'),
      says: text('The property in words.'),
      question: text('Id of the question.'),
      answers: list(z.string(), 'Its answers in rising order.'),
      ranks: list(z.array(z.string()), 'Results in rising order.'),
    }),
    z.strictObject({
      kind: z.literal('never').describe('These answers never lead to these results.'),
      says: text('The property in words.'),
      when: clause,
      results: ids('the results'),
    }),
  ])
  .describe('A property that is true of every path.');

const path = z.strictObject({
  steps: list(
    z.strictObject({
      question: text('Id of the question.'),
      answers: list(z.string(), 'The answers that lead on together.'),
    }),
    'Questions on the way.',
  ),
  result: maybe(z.string(), 'Id of the result.'),
});

const chooser = z.strictObject({
  id: text('Permanent id.'),
  title: text('The question it settles.'),
  url,
  about: text('What it decides.'),
  leans: text('Which way it leans where two results would do.'),
  decision: text('Id of the decision record behind it.'),
  slides: ids('the slides it is based on'),
  claims: ids('the lines of the notes it is based on'),
  questions: list(question, 'In the order in which they are asked.'),
  details: list(
    z.strictObject({
      id: text('Permanent id.'),
      param: text('Name in an address. Permanent.'),
      short: text('What it is called.'),
      number: number.describe('What is asked for.'),
    }),
    'Numbers that decide nothing and are asked for next to a result.',
  ),
  conditions: z
    .record(
      z.string(),
      z.strictObject({
        of: ids('the questions and details whose numbers are multiplied'),
        above: maybe(z.string(), 'Id of the fact that the product exceeds.'),
        over: maybe(z.string(), 'Id of the question or detail whose number the product exceeds.'),
        answered: maybe(clause, 'Answers that have to be given.'),
      }),
    )
    .describe('What sentences depend on, by name.'),
  rules: list(
    z.strictObject({
      when: list(clause, 'Any of these.'),
      then: text('Id of the result.'),
      facts: ids('the facts it is based on'),
      from,
      to,
    }),
    'In order: the first that applies decides.',
  ),
  results: list(result, 'What it can lead to.'),
  checks: list(check, 'Properties that are true of every path.'),
  scenarios: list(
    z.strictObject({
      id: text('Permanent id.'),
      text: text('The case.'),
      answers: z.record(z.string(), z.string()).describe('Answers by question.'),
      expect: onBothDays(z.array(z.string()), 'The right results of each day.'),
      trap: trap.describe('The common wrong pick in this case.'),
    }),
    'Worked cases.',
  ),
  paths: onBothDays(z.array(path), 'Every way through the tree on each day.'),
  leftOut: list(
    z.strictObject({ name: text('What was left out.'), why: text('Why.') }),
    'What it could have led to and does not.',
  ),
});

/** `choosers.json`. */
export const choosersFile = z
  .strictObject({ ...earlierHeading, choosers: list(chooser, 'The choosers, in the order of their ids.') })
  .describe('Every decision tree with its questions, rules, results, worked cases and all of its paths.');

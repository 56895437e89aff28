import { z } from 'astro/zod';
import { heading, ids, list, maybe, onBothDays, text, url } from './fields.ts';

const dimension = z
  .enum(['count', 'time', 'rate', 'bytes', 'byte-rate', 'share', 'ratio', 'price', 'words'])
  .describe('What the number measures.');

const unit = text('Base unit of the number: s, 1/s, bytes, bytes/s, USD, 1, or what is counted.');

const input = z.strictObject({
  name: text('Name of the input in formulas and examples.'),
  param: text('Name in an address: `?param=value`. Permanent.'),
  label: text('What the field is called.'),
  unit,
  dimension,
  whole: z.boolean().describe('True where only whole numbers are taken.'),
  min: maybe(z.number(), 'Smallest value taken, in the base unit.'),
  max: maybe(z.number(), 'Largest value taken, in the base unit.'),
  start: z.number().describe('The value the calculator opens with today, in the base unit.'),
  startFact: maybe(z.string(), 'Id of the fact that this value comes from; null where it is an example of ours.'),
  hint: text('What to enter.'),
  options: maybe(
    z.array(
      z.strictObject({
        id: text('Name of the option in an address. Permanent.'),
        label: text('What the option is called.'),
        value: z.number().describe('The number that the formulas take for it.'),
      }),
    ),
    'The only values taken, where the input is a choice.',
  ),
  advanced: z.boolean().describe('True where the page folds the input away among further assumptions.'),
});

const output = z.strictObject({
  name: text('Name of the output in formulas and examples.'),
  label: text('What the result is called.'),
  unit,
  dimension,
  headline: z.boolean().describe('True where the page sets the result large.'),
  wants: z.enum(['at least', 'at most']).describe('Whether a reader wants at least or at most this much of it.'),
});

const reading = z.strictObject({
  name: text('Name of the input or output.'),
  value: maybe(z.number(), 'The number in the base unit; null where there is none.'),
  print: text('The value as the page prints it, or why there is none.'),
});

const workedOut = z.strictObject({
  verdict: list(z.string(), 'The result in sentences.'),
  inputs: list(reading, 'Every input with its value.'),
  results: list(reading, 'Every output with its value.'),
  steps: list(z.string(), 'Every step in words, with the numbers.'),
  formulas: list(z.string(), 'Every step in TeX, with the numbers.'),
});

const limit = z.strictObject({
  fact: text('Id of the fact; see facts.json.'),
  url,
  what: text('How the sentences of the calculator name it.'),
  unit: maybe(z.string(), 'Unit of the numbers.'),
  talk: maybe(z.number(), 'Its number on the day of the talk; null where no value is known.'),
  today: z.number().describe('Its number today.'),
  kind: text('What sort of limit it is, in words.'),
  source: text('Title of the first source of today’s value.'),
  date: text('As-of date of that source, as precisely as it is known.'),
  mark: maybe(z.string(), 'Mark of a value that is not verified.'),
});

const example = z.strictObject({
  id: text('Permanent id.'),
  url: z.url().describe('Absolute address that opens the calculator with these numbers.'),
  label: text('What the example is called.'),
  values: z
    .record(z.string(), z.number())
    .describe('Inputs that differ from the opening state, by name, in base units.'),
  says: text('What the example shows.'),
  expect: z
    .record(z.string(), z.string())
    .describe('Outputs by name, as the page has to print them today. The tests of the site check these.'),
  results: list(reading, 'Every output of the example, worked out.'),
});

const worksheet = z.strictObject({
  id: text('Permanent id, such as C-CONC.'),
  title: text('What the calculator answers.'),
  url,
  services: ids('the AWS services it is about'),
  inputs: list(input, 'What it takes.'),
  outputs: list(output, 'What it gives.'),
  limits: list(limit, 'The facts it calculates with.'),
  steps: list(
    z.strictObject({
      id: text('Name of the step.'),
      does: text('What the step works out.'),
      tex: text('The formula in TeX, in which `@name@` stands for an input or an output.'),
      words: text('The same in words.'),
    }),
    'The derivation, step by step.',
  ),
  opening: onBothDays(workedOut, 'The state the calculator opens with, worked out with the limits of each day.'),
  examples: list(example, 'Worked examples; the first is the opening state.'),
});

/** `worksheets.json`. */
export const worksheetsFile = z
  .strictObject({ ...heading, worksheets: list(worksheet, 'The calculators, in the order of their ids.') })
  .describe('Every calculator of Headroom: inputs, outputs, limits, formulas and worked examples.');

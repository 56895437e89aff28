import { z } from 'astro/zod';
import { earlierHeading, ids, isoDay, list, maybe, onBothDays, text, url } from './fields.ts';

const relation = z.strictObject({
  decision: text('Id of the other decision.'),
  scope: text('How far the relation reaches, in words.'),
});

const named = (name: string, words: string) => z.strictObject({ name: text(name), words: text(words) });

const measure = {
  says: text('What is measured, and the value at which it counts.'),
  worksheet: maybe(z.string(), 'Id of the calculator that computes it.'),
};

const decision = z.strictObject({
  id: text('Permanent id.'),
  title: text('Title of the record.'),
  short: text('Its name in lists.'),
  inBrief: text('The answer in a few words.'),
  answer: text('What to do and when, as of today.'),
  doWhen: text('The conditions under which the answer applies.'),
  dontIf: text('When another answer is better.'),
  undo: text('What going back takes.'),
  url,
  status: onBothDays(named('Name of the status.', 'The status in words.'), 'What became of the decision on each day.'),
  standing: named('Name of the status.', 'The status in words.').describe(
    'Status of the answer today, against the talk, in one of four values.',
  ),
  because: maybe(z.string(), 'What moved between the two days.'),
  tiers: list(z.string(), 'Tiers in which the question comes up, the first of them first.'),
  layer: named('Name of the layer.', 'The layer in words.').describe('Where in an architecture it acts.'),
  services: ids('the AWS services concerned'),
  goals: list(z.string(), 'Qualities it is taken for.'),
  options: list(
    z.strictObject({
      id: text('Anchor on the page of the decision.'),
      title: text('What the option is called.'),
      fits: text('When this option is the right one.'),
      limit: text('Where it breaks, or what it does not do.'),
      costs: text('What it costs, in money or in work.'),
      undo: text('How long going back takes.'),
      chosen: maybe(z.enum(['talk', 'today', 'both']), 'The days on which it is part of the answer.'),
    }),
    'The options that were weighed.',
  ),
  trigger: z
    .strictObject({ ...measure, brief: text('The same in a few words.') })
    .describe('The measured point from which the decision is due.'),
  confirmation: z.strictObject(measure).describe('The measurement that proves it right or wrong.'),
  reviewBy: isoDay('The day by which the record has to be read again.'),
  needs: list(relation, 'Decisions without which this one cannot be taken well.'),
  enables: list(relation, 'Decisions that need this one.'),
  conflicts: list(relation, 'Decisions that exclude this one within the scope.'),
  replaces: list(relation, 'Decisions that this one replaces within the scope.'),
  replacedBy: list(relation, 'Decisions that replace this one within the scope.'),
  claims: ids('the lines of the notes it is based on'),
  slides: ids('the slides it is based on'),
  facts: ids('the facts it is based on'),
});

/** `decisions.json`. */
export const decisionsFile = z
  .strictObject({
    ...earlierHeading,
    decisions: list(decision, 'The decisions, in the order of their ids.'),
    relations: list(
      z.strictObject({
        kind: z.enum(['needs', 'conflicts', 'replaces']).describe('What “from” does to “to”.'),
        from: text('Id of a decision.'),
        to: text('Id of the other decision.'),
        scope: text('How far the relation reaches, in words.'),
      }),
      'Every relation once.',
    ),
  })
  .describe('Every architecture decision with status, options, trigger and relations.');

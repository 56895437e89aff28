import { z } from 'astro/zod';
import { decisionId } from './decision.ts';
import { day, quoted, words, type RecordOf, type Ref } from './fields.ts';

/** Permanent id of a question, an answer, a result: it stands in addresses. */
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case, without double dashes');

const sheet = z.string().regex(/^C-[A-Z]+(-[A-Z]+)*$/, 'a calculator id is C- and capitals');
const asOf = z.enum(['talk', 'today']);

/** One or several; a single one may stand alone. */
const oneOrMore = <T>(item: z.ZodType<T>) =>
  z.union([item.transform((one) => [one]), z.array(item).min(1, 'name at least one')]);

/** Answers by question: `order: key`, `receivers: [several, many]`. All have to hold, of each any of its answers. */
const clause = z.record(name, oneOrMore(name));

/** Name of a condition of the tree, or its opposite: `not outlasts-retries`. */
const condition = z
  .string()
  .regex(/^(not )?[a-z0-9]+(-[a-z0-9]+)*$/, 'a condition is its name, or `not ` and its name');

/** When a sentence is said, by the tree's conditions. */
const conditional = {
  /** Said only where all of these are known to be true. */
  if: oneOrMore(condition).default([]),
  /** Not said where one of these is known to be true; said where nobody knows. */
  unless: oneOrMore(condition).default([]),
};

/** What is true of the reader's answers or not, named so that sentences can depend on it. */
const named = (ref: Ref) =>
  z.union([
    /** The number, or the product of several, is above a fact. */
    z.strictObject({ of: oneOrMore(name), above: ref('facts') }),
    /** The number, or the product of several, is above another number of the reader's. */
    z.strictObject({ of: oneOrMore(name), over: name }),
    z.strictObject({ answered: clause }),
  ]);

const number = (ref: Ref) =>
  z.strictObject({
    dimension: z.enum(['count', 'time', 'rate', 'bytes']),
    noun: z.string().optional(),
    whole: z.boolean().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** Facts, besides the ends of the ranges, that the number is set beside where a result names them. */
    measures: z.array(ref('facts')).default([]),
  });

/** A number that decides nothing: a result asks for it to work something out. */
const detail = (ref: Ref) =>
  z.strictObject({
    id: name,
    /** Name in the address. Permanent, as that of a question. */
    param: name,
    short: words,
    number: number(ref),
  });

/** Days between which something exists: from `from` until the day before `to`. */
const window = { from: day.optional(), to: day.optional() };

const answer = (ref: Ref) =>
  z.strictObject({
    id: name,
    label: words,
    /** What it means, so that two readers in the same place give the same answer. */
    means: words,
    /** Of a range of numbers: the fact up to which it reaches, that value included. The last range has none. */
    upTo: ref('facts').optional(),
  });

const question = (ref: Ref) =>
  z.strictObject({
    id: name,
    /** Name in the address. Permanent: links in design documents carry it. */
    param: name,
    short: words,
    text: words,
    /** Why it is asked: what hangs on the answer. */
    why: words,
    /** Questions that must have been asked before, because this one speaks of their answers. */
    buildsOn: z.array(name).default([]),
    /** What a pinned link stands for that was made before this was asked. */
    assumed: name.optional(),
    /** Where a number is asked for. The answers are then its ranges, smallest first. */
    number: number(ref).optional(),
    /** The worksheet that finds the number. */
    worksheet: sheet.optional(),
    answers: z.array(answer(ref)).min(2, 'a question has at least two answers; “don’t know” is there by itself'),
  });

/** What going back takes, cheapest first. */
const undoing = z.enum(['nothing', 'hours', 'days', 'weeks', 'months']);
export type Undoing = z.output<typeof undoing>;

const trap = (ref: Ref) =>
  z.strictObject({
    /** The tempting wrong answer. */
    tempts: words,
    fails: words,
    /** The facts that rule it out, where a figure does. */
    facts: z.array(ref('facts')).default([]),
    only: asOf.optional(),
    ...conditional,
  });

/** The question or detail whose number goes into a field; `1/pace` for a time that is given as a rate. */
const source = z.string().regex(/^(1\/)?[a-z0-9]+(-[a-z0-9]+)*$/, 'a field takes a question or detail, or 1/ of it');

const worksheet = z.strictObject({
  id: sheet,
  /** By field of the calculator, what the reader is asked for it. */
  fields: z.record(z.string(), source).default({}),
  /** Fields that the result itself settles, such as one consumer. */
  fixed: z.record(z.string(), quoted).default({}),
  /** Numbers that a field would take by their kind and that do not go into it, each with the reason. */
  leaves: z.record(name, words).default({}),
  /** By figure of the calculator, the answers that it depends on: it is shown where all of them are given. */
  shows: z.record(z.string(), z.array(name).min(1)).default({}),
});

const result = (ref: Ref) =>
  z.strictObject({
    id: name,
    title: words,
    does: words,
    services: z.array(ref('services')).default([]),
    /** Services closed to newcomers that the reader’s answers say are at hand. */
    atHand: z.array(ref('services')).default([]),
    /** What each part of a combination does. */
    parts: z.array(z.strictObject({ service: ref('services'), does: words })).default([]),
    /** Reasons, each with the answers that it rests on. Every path to the result has at least one. */
    because: z
      .array(z.strictObject({ on: clause, says: words, only: asOf.optional(), ...conditional }))
      .min(1, 'a result needs at least one reason'),
    givesUp: z.array(words).min(1, 'name the trade-offs'),
    /** What has to be set or watched so that it holds. */
    mind: z.array(z.strictObject({ says: words, only: asOf.optional(), ...conditional })).default([]),
    /** Facts that bound it; the page shows them at the reader's numbers. */
    limits: z.array(ref('facts')).default([]),
    traps: z.array(trap(ref)).min(1, 'name the common wrong pick and what rules it out'),
    runnersUp: z.array(z.strictObject({ result: name, when: words })).min(1, 'name the next best'),
    decision: decisionId,
    /** What going back takes, as the decision says under “Undoing it”; left out where the result takes no decision. */
    undo: undoing.optional(),
    /** What it is paid by: prices of the ledger, the first one first. */
    prices: z.array(ref('facts')).default([]),
    worksheets: z.array(worksheet).default([]),
    /** Questions that do not decide here, and details, that its sentences and limits need: asked beside the result. */
    asks: z.array(name).default([]),
    ...window,
  });

const rule = (ref: Ref) =>
  z.strictObject({
    /** Any of these; without conditions for all that is left. */
    when: z.union([clause.transform((one) => [one]), z.array(clause).min(1)]),
    /** Id of the result. */
    then: name,
    /** Facts that it rests on; a window names the fact whose change opens or closes it. */
    facts: z.array(ref('facts')).default([]),
    ...window,
  });

const check = z.discriminatedUnion('kind', [
  z.strictObject({
    /** While the answer rises, the verdict never falls back to an earlier rank. */
    kind: z.literal('rising'),
    says: words,
    question: name,
    answers: z.array(name).min(2),
    ranks: z.array(z.array(name).min(1)).min(2),
  }),
  z.strictObject({ kind: z.literal('never'), says: words, when: clause, results: z.array(name).min(1) }),
]);

const scenario = (ref: Ref) =>
  z.strictObject({
    id: name,
    /** The case, with its own figures. */
    text: quoted,
    /** By question: an answer's id, a quantity such as `150/s`, or `unknown`. */
    answers: z.record(name, z.string()),
    /** The right result of each day; several where something is unknown. */
    expect: z.strictObject({ talk: oneOrMore(name), today: oneOrMore(name) }),
    trap: trap(ref),
    worksheet: z.strictObject({ id: sheet, values: z.record(z.string(), z.string()) }).optional(),
  });

/** One decision tree: its questions in their order, where answers lead, what is said of each result, and its proofs. */
export const chooserSchema = (ref: Ref) =>
  z.strictObject({
    id: name,
    title: words,
    about: words,
    /** Which way it leans. */
    leans: words,
    decision: decisionId,
    slides: z.array(ref('slides')).default([]),
    claims: z.array(ref('claims')).default([]),
    questions: z.array(question(ref)).min(1),
    details: z.array(detail(ref)).default([]),
    conditions: z.record(name, named(ref)).default({}),
    /** In order: the first that holds decides. Rules whose result does not exist on a day are passed over on it. */
    rules: z.array(rule(ref)).min(1),
    results: z.array(result(ref)).min(2),
    checks: z.array(check).default([]),
    scenarios: z.array(scenario(ref)).default([]),
    /** What it could have led to and does not, each with the reason. */
    leftOut: z.array(z.strictObject({ name: words, why: words })).default([]),
  });

export type Chooser = RecordOf<typeof chooserSchema>;

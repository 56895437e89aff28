import { z } from 'astro/zod';
import { quoted, words, type Ref } from './fields.ts';

/** A quantity in its base unit, or as people write it: `100 ms`. */
const amount = z.union([z.number(), z.string()]);

/** What a value is: `time`, `messages`, `requests/s`, `days`. See `quantityOf` in src/model/quantity/spec.ts. */
const spec = z.string();

/** Conditions that all hold, parted by commas: `drains, has recovery`. */
const when = z.string();

type SayingInput = string | SayingInput[] | { [when: string]: SayingInput };

/** Sentences with `@name@` for a value: several in their order, or the first under conditions that hold. */
const saying: z.ZodType<SayingInput> = z.lazy(() => z.union([words, z.array(saying).min(1), z.record(when, saying)]));

const field = z.strictObject({
  /** Without it the unit of the fact that the field opens with; a count where it opens with none. */
  is: spec.optional(),
  /** Smallest and largest value that the field takes; a choice takes those of its options. */
  range: z.tuple([amount, amount]).default([0.001, 1e9]),
  whole: z.literal(true).optional(),
  /** Printed behind the field; what is counted stands there without it, and nothing where it is empty. */
  unit: z.string().optional(),
});

const inputSchema = (ref: Ref) =>
  field.extend({
    label: words,
    /** A few words below the field: `@fact-id@` prints a limit, `@start@` the one that it opens with. */
    hint: quoted.optional(),
    /** What it opens with: an amount, the id of a fact, or that of an option. */
    start: amount,
    /** Name in the address, where it is another than the input's own. Permanent. */
    param: z.string().optional(),
    /** A fact that lists the sizes which the arrow keys step through. */
    listed: ref('facts').optional(),
    slider: z.tuple([amount, amount]).optional(),
    /** Among the further figures, which are folded away. */
    more: z.literal(true).optional(),
    /**
     * What a figure of a search has to stand next to for this field to take it: how these words begin, `utilis`. None where the
     * list is empty. Without a list the first field of its unit takes it, unless that opens with a fact and so is a limit.
     */
    named: z.array(z.string()).optional(),
    /** Only these values, written in the address by name; without a value of their own they are 1, 2 and so on. */
    options: z.record(z.string(), z.union([quoted, z.strictObject({ label: quoted, value: z.number() })])).optional(),
  });

/** A list price as a further field: opens with the ledger's, takes the reader's own. */
const priceSchema = (ref: Ref) =>
  z.strictObject({
    price: ref('facts'),
    /** Without “, USD”, which is put behind it. */
    label: words,
    /** What it is paid by: `per hour`. */
    unit: quoted,
    hint: quoted.optional(),
    param: z.string().optional(),
  });

const printed = z.strictObject({
  is: spec,
  binary: z.literal(true).optional(),
  decimals: z.number().optional(),
  /** Large numbers in words. */
  words: z.literal(true).optional(),
});

const output = printed.extend({
  label: words,
  figure: z.literal(true).optional(),
  /** Whether a reader who asks backwards wants at least or at most so much. */
  wants: z.enum(['at least', 'at most']),
  stepped: z.literal(true).optional(),
});

const bar = z.strictObject({
  id: z.string(),
  label: words,
  when: when.optional(),
  /** Input, result or fact that is the load, and that which is its limit. */
  load: z.string(),
  of: z.string(),
  /** The fact that the limit was before the reader put in another, where its name does not say so. */
  fact: z.string().optional(),
  /** What sort of ceiling it is, where it is no limit of the ledger. */
  detail: words.optional(),
  as: spec.optional(),
  /** Sizes in powers of 1,024: always, or under conditions. */
  binary: z.union([z.literal(true), when]).optional(),
  words: z.literal(true).optional(),
  kind: z.literal('setting').optional(),
});

const question = z.strictObject({ find: z.string(), of: z.string(), is: amount });

const step = z.strictObject({ does: words, tex: z.string(), words: quoted });

const example = z.strictObject({
  /** What happens in the example, whose figures are its own. */
  label: quoted,
  values: z.record(z.string(), amount).default({}),
  shows: quoted,
  expect: z.record(z.string(), z.string()),
  backward: question.extend({ answer: z.string() }).optional(),
});

/** A sum that pages print in their sentences: `<Worked id="C-CONC/ceiling" />`. */
const worked = z.union([
  z.strictObject({
    values: z.record(z.string(), amount).default({}),
    /** The whole sum in a sentence, and what comes out alone. */
    says: quoted,
    result: quoted,
  }),
  /** The same as another of the record, but for these values. */
  z.strictObject({ like: z.string(), values: z.record(z.string(), amount) }),
]);

/** The id of a fact, or what the ids of several begin with and a star. */
const factOrTable = (ref: Ref) => {
  const fact = ref('facts');
  return z.string().superRefine((id, context) => {
    const issues = id.endsWith('-*') ? [] : (fact.safeParse(id).error?.issues ?? []);
    for (const { message } of issues) context.addIssue({ code: 'custom', message });
  });
};

/** A calculator: everything about it but its arithmetic, which is the function of that name in src/model/worksheets. */
export const worksheetSchema = (ref: Ref) =>
  z.strictObject({
    id: z.string().regex(/^C-[A-Z][A-Z-]*$/, 'the id of a calculator is C- and capitals'),
    title: words,
    services: z.array(ref('services')).default([]),
    /** Facts that formula or sentences use and that no input opens with; `aurora-maxconn-pg-*` is every row of a table. */
    limits: z.array(factOrTable(ref)).default([]),
    inputs: z.record(z.string(), z.union([inputSchema(ref), priceSchema(ref)])),
    /** Facts that an account has otherwise: each becomes a field among the further ones. */
    quotas: z.record(ref('facts'), field.extend({ label: words.optional() })).default({}),
    outputs: z.record(z.string(), output),
    /** Results that are not listed: bars and sentences use them. What each is, and where more is to say of it, how. */
    inner: z.record(z.string(), z.union([spec, printed])).default({}),
    /** By the title of their group; or the parts of the ranking. */
    bars: z.record(words, z.union([z.array(bar).min(1), z.literal('ranking')])).default({}),
    /** Groups of bars that say how the same would be elsewhere: limits that need not be the reader's bind nothing. */
    whatIf: z.array(words).default([]),
    chart: z.strictObject({
      over: z.string(),
      shows: z.array(z.string()).min(1).max(3),
      columns: z.array(z.string()).optional(),
      range: z.tuple([amount, amount]).optional(),
      /** Lines at an input, a result or a limit, by name. */
      limits: z.record(z.string(), words).optional(),
    }),
    /** Pieces of sentences by name, which others take up as `@name@`. */
    phrases: z.record(z.string(), saying).default({}),
    /** The result in sentences. */
    says: z.array(saying).min(1),
    /** Inputs that go along where a sentence leads to another calculator: by its id, its parameters and the inputs here. */
    carries: z.record(z.string(), z.record(z.string(), z.string())).default({}),
    /** A sentence at an input whose value can be typed but not configured. */
    warns: z.record(z.string(), saying).default({}),
    steps: z.record(z.string(), step),
    question,
    examples: z.record(z.string(), example),
    worked: z.record(z.string(), worked).default({}),
  });

/** A calculator as its file says it. */
export type Written = z.output<ReturnType<typeof worksheetSchema>>;

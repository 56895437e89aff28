import type { AsOf } from '../facts/as-of.ts';
import type { Dimension } from '../quantity/units.ts';

/** Days between which something holds: from `from` until the day before `to`. */
export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Answer {
  /** Permanent: links and rules carry it. */
  readonly id: string;
  readonly label: string;
  readonly means: string;
  /** Of a question for a number: the fact up to which, its own value included, the answer reaches. */
  readonly upTo?: string | undefined;
}

/** What a question for a number takes. */
export interface Wanted {
  readonly dimension: Dimension;
  readonly noun?: string | undefined;
  readonly whole?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Facts, besides the ends of the ranges, that the number is set beside where a result names them as its limits. */
  readonly measures: readonly string[];
}

export interface Question {
  /** Permanent: rules, reasons and scenarios name it. */
  readonly id: string;
  /** Name in the address. Permanent. */
  readonly param: string;
  /** A few words for tables and lists of answers. */
  readonly short: string;
  readonly text: string;
  /** Why it is asked. */
  readonly why: string;
  /** Questions without whose answers this one cannot be understood. */
  readonly buildsOn: readonly string[];
  /** Set where a number is asked for; the answers are then its ranges, smallest first. */
  readonly number?: Wanted | undefined;
  /** Worksheet that finds the number. */
  readonly worksheet?: string | undefined;
  readonly answers: readonly Answer[];
}

/** Answers by question, all of which have to hold; of each question any of those listed. */
export type Clause = Readonly<Record<string, readonly string[]>>;

/** Where answers lead: the first rule in order that holds decides. */
export interface Rule extends Window {
  /** Any of these. */
  readonly when: readonly Clause[];
  readonly then: string;
  /** Facts that it rests on; those whose change opened or closed its window among them. */
  readonly facts: readonly string[];
}

export interface Reason {
  /** The answers that it rests on. */
  readonly on: Clause;
  readonly says: string;
  readonly only?: AsOf | undefined;
}

export interface Trap {
  /** The tempting wrong answer. */
  readonly tempts: string;
  readonly fails: string;
  /** The facts that rule it out. */
  readonly facts: readonly string[];
  readonly only?: AsOf | undefined;
}

export interface SheetLink {
  /** Permanent id: `C-FIFO`. */
  readonly id: string;
  /** Fields of the sheet, by name in its address: the question whose number goes there. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface Result extends Window {
  readonly id: string;
  readonly title: string;
  /** What it is, in a sentence. */
  readonly does: string;
  readonly services: readonly string[];
  /** Services closed to newcomers that the reader’s answers say are at hand. */
  readonly atHand: readonly string[];
  /** What each part of a combination does. */
  readonly parts: readonly { readonly service: string; readonly does: string }[];
  readonly because: readonly Reason[];
  readonly givesUp: readonly string[];
  /** What has to be set or watched so that it holds. */
  readonly mind: readonly { readonly says: string; readonly only?: AsOf | undefined }[];
  /** Facts that bound it. */
  readonly limits: readonly string[];
  readonly traps: readonly Trap[];
  /** The next best, in order; the first that exists on the day counts. */
  readonly runnersUp: readonly { readonly result: string; readonly when: string }[];
  readonly decision: string;
  readonly worksheets: readonly SheetLink[];
}

/** What has to hold of every path, declared with the tree. */
export type Check =
  | {
      /** While the answer rises, the verdict never falls back to an earlier rank. Results in no rank are left alone. */
      readonly kind: 'rising';
      readonly says: string;
      readonly question: string;
      readonly answers: readonly string[];
      readonly ranks: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'never';
      readonly says: string;
      readonly when: Clause;
      readonly results: readonly string[];
    };

export interface Scenario {
  readonly id: string;
  readonly text: string;
  /** Answers by question: ids, quantities such as `150/s`, or `unknown`. */
  readonly answers: Readonly<Record<string, string>>;
  /** The right result of each day; several where an unknown leaves several. */
  readonly expect: Readonly<Record<AsOf, readonly string[]>>;
  readonly trap: Trap;
  /** A worksheet with the numbers of the scenario put in, by name in its address. */
  readonly worksheet?: { readonly id: string; readonly values: Readonly<Record<string, string>> } | undefined;
}

/** A decision tree as its file holds it. */
export interface Advisor {
  readonly id: string;
  readonly title: string;
  /** What it decides, in a sentence. */
  readonly about: string;
  /** Which way it leans, so that nobody has to guess. */
  readonly leans: string;
  readonly decision: string;
  readonly slides: readonly string[];
  readonly claims: readonly string[];
  readonly questions: readonly Question[];
  readonly results: readonly Result[];
  readonly rules: readonly Rule[];
  readonly checks: readonly Check[];
  readonly scenarios: readonly Scenario[];
  /** What it could have led to and does not. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** A tree whose ranges have their bounds, in base units, on both days. */
export interface Tree extends Advisor {
  /** By question: the upper bound of every range but the last. */
  readonly bounds: Readonly<Record<string, Readonly<Record<AsOf, readonly number[]>>>>;
  /** By question: the limits that its number is set beside, in base units, by fact, on both days. */
  readonly measures: Readonly<Record<string, Readonly<Record<AsOf, Readonly<Record<string, number>>>>>>;
}

/** What a reader answered, by question: an answer's id, a quantity in its one spelling, or `unknown`. */
export type Answers = Readonly<Record<string, string>>;

/** The answer of somebody who does not know; allowed everywhere. */
export const unknown = 'unknown';

/** One question of a path with the answers that lead on together. */
export interface PathStep {
  readonly question: string;
  readonly answers: readonly string[];
}

/** Something in a tree that does not hold: where in its record, on which path, and what is wrong. */
export interface Fault {
  readonly at: readonly PropertyKey[];
  readonly question?: string | undefined;
  readonly asOf?: AsOf | undefined;
  readonly path?: readonly PathStep[] | undefined;
  readonly message: string;
  readonly fix?: string | undefined;
}

import type { Chooser } from '../../schemas/chooser.ts';
import type { AsOf } from '../facts/as-of.ts';

export type { Chooser };
export type Question = Chooser['questions'][number];
export type Answer = Question['answers'][number];

/** What a question for a number takes. */
export type Wanted = NonNullable<Question['number']>;

/** A number that a result asks for and that decides nothing. */
export type Detail = Chooser['details'][number];
export type Condition = Chooser['conditions'][string];
export type Mind = Result['mind'][number];
export type Rule = Chooser['rules'][number];

/** Days between which something holds: from `from` until the day before `to`. */
export type Window = Pick<Rule, 'from' | 'to'>;

/** Answers by question, all of which have to hold; of each question any of those listed. */
export type Clause = Rule['when'][number];
export type Result = Chooser['results'][number];
export type Trap = Result['traps'][number];
export type SheetLink = Result['worksheets'][number];

/** What has to hold of every path, declared with the tree. */
export type Check = Chooser['checks'][number];
export type Scenario = Chooser['scenarios'][number];

/** A tree whose ranges have their bounds, in base units, on both days. */
export interface Tree extends Chooser {
  /** By question: the upper bound of every range but the last. */
  readonly bounds: Readonly<Record<string, Readonly<Record<AsOf, readonly number[]>>>>;
  /** By question: the limits that its number is set beside, in base units, by fact, on both days. */
  readonly measures: Readonly<Record<string, Readonly<Record<AsOf, Readonly<Record<string, number>>>>>>;
  /** By condition that compares: the number of its fact in base units, on both days; undefined where a day has none. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<AsOf, number | undefined>>>>;
  /** By result: rates that a reader gives, each beside the one that the receivers work off. */
  readonly paces: Readonly<Record<string, readonly Pace[]>>;
}

/** What arrives, and what the receivers take: ids of two questions for a rate. */
export interface Pace {
  readonly arrives: string;
  readonly taken: string;
}

/** What a reader gave to a question, read once: the id of an answer, `unknown`, or a number. */
export interface Reply {
  /** The id, or the quantity as it was typed. */
  readonly text: string;
  /** The number in the base unit of the question, where one was given. Which range holds it depends on the day. */
  readonly value?: number;
}

/** What a reader answered, by question. */
export type Answers = Readonly<Record<string, Reply>>;

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

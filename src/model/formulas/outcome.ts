/** Why a formula has no answer for these inputs. A page prints the sentence; nothing is thrown. */
export interface DomainError {
  /** Name of the argument that is at fault. */
  readonly input: string;
  /** Plain words, no capital and no full stop: "the time per request must be above zero". */
  readonly message: string;
}

/** What a formula returns: a finite value, or the reason why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: DomainError };

/** The outcome that has a value; the caller knows it is finite. */
export const found = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** The outcome that has none: the argument at fault, and why. */
export const failed = (input: string, message: string): Outcome<never> => ({ ok: false, error: { input, message } });

/** Carries a value on to the next formula; an error stays what it is. */
export const andThen = <T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U> =>
  outcome.ok ? next(outcome.value) : outcome;

/** The value, or `instead` where there is none. */
export const orElse = <T>(outcome: Outcome<T>, instead: T): T => (outcome.ok ? outcome.value : instead);

/** Carries two values on to the next formula; the first error stays what it is. */
export const both = <A, B, U>(one: Outcome<A>, other: Outcome<B>, next: (one: A, other: B) => Outcome<U>): Outcome<U> =>
  andThen(one, (a) => andThen(other, (b) => next(a, b)));

/** One of the values that a formula gives together. */
export const part = <T, Name extends keyof T>(outcome: Outcome<T>, name: Name): Outcome<T[Name]> =>
  andThen(outcome, (all) => found(all[name]));

/** All values that a formula gives together, by name: `const { reads, writes } = parts(readWriteSplit(queries, ratio))`. */
export const parts = <T extends object>(outcome: Outcome<T>): { readonly [Name in keyof T]: Outcome<T[Name]> } =>
  new Proxy({} as { [Name in keyof T]: Outcome<T[Name]> }, {
    get: (_, name) => part(outcome, name as keyof T),
  });

import type { Entry, FillField } from './entry.ts';
import type { Figure } from './figure.ts';

/** A calculator with figures of the query in its fields. */
export interface Filled {
  readonly entry: Entry;
  /** `rate=1200 rps&latency=350ms`, ready for an address. */
  readonly query: string;
  /** `1200 rps, 350ms`. */
  readonly words: string;
}

/**
 * What a count of a reader's own says that it counts, and what fields call that: a task is an instance of the application.
 * `5`, `256 ACU`, `25 instances` and `15 replicas` are limits as often.
 */
const own: Readonly<Record<string, readonly string[]>> = { users: ['users'], tasks: ['tasks', 'instances'] };

const takes = (field: FillField, figure: Figure): boolean =>
  field.dimension === figure.dimension &&
  (figure.dimension === 'count'
    ? (own[figure.noun ?? ''] ?? []).includes(field.noun ?? '')
    : figure.noun === undefined || field.noun === undefined || field.noun === figure.noun);

/** As an address and a field take it: a rate without the noun that only the query has. */
const typed = ({ written, dimension, noun }: Figure): string =>
  dimension === 'rate' && noun === undefined
    ? written.trim().replace(/^([\d.,]+[kKM]?)\s?[\p{L}-]+ ?(?=per\b|\/)/u, '$1 ')
    : written.trim();

const names = ({ named }: FillField, { near }: Figure): boolean =>
  named !== undefined && new RegExp(`\\b(?:${named})`, 'i').test(near);

/**
 * Each figure in the field that is named next to it, or the first that takes any and is free; undefined where one finds none,
 * or where `latency 350 ms cpu 20 ms` leaves open which of them a name belongs to. CPU time is no time per request.
 */
function fieldsFor(fields: readonly FillField[], figures: readonly Figure[]): readonly FillField[] | undefined {
  const taken: FillField[] = [];
  for (const figure of figures) {
    const free = fields.filter((one) => !taken.includes(one) && takes(one, figure));
    const field =
      free.find((one) => names(one, figure)) ??
      free.find(({ named }) => named === undefined && !(figure.dimension === 'time' && /\bcpu/i.test(figure.near)));
    if (
      !field ||
      (names(field, figure) && figures.some((one) => one !== figure && takes(field, one) && names(field, one)))
    )
      return undefined;
    taken.push(field);
  }
  return taken;
}

const typedAt = (figures: readonly Figure[], i: number): string => (figures[i] ? typed(figures[i]) : '');

/** Fills the figures of a query into a calculator, where it has a field for each of them. */
export function filled(entry: Entry, figures: readonly Figure[]): Filled | undefined {
  if (entry.kind !== 'calculator' || figures.length === 0) return undefined;
  const fields = fieldsFor(entry.fields, figures);
  if (!fields) return undefined;
  const pairs = fields.map((field, i): [string, string] => [field.param, typedAt(figures, i)]);
  return {
    entry,
    query: new URLSearchParams(pairs).toString(),
    words: figures.map(typed).join(', '),
  };
}

/** How many figures of a query a calculator has a field for, whatever they count. */
export function taken(entry: Entry, figures: readonly Figure[]): number {
  const free = [...entry.fields];
  return figures.filter(({ dimension, noun }) => {
    const at = free.findIndex(
      (field) =>
        field.dimension === dimension &&
        (noun === undefined
          ? dimension !== 'count'
          : field.noun === noun || (field.noun === undefined && dimension !== 'count')),
    );
    if (at < 0) return false;
    free.splice(at, 1);
    return true;
  }).length;
}

/** How early in a calculator's fields the figures stand: its main inputs come first. 0 is the very first. */
export function depthOf(entry: Entry, figures: readonly Figure[]): number {
  const fields = fieldsFor(entry.fields, figures) ?? [];
  return fields.reduce((sum, field) => sum + entry.fields.indexOf(field), 0);
}

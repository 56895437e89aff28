import { baseUnit, readBase } from './base.ts';
import type { Expectation } from './expectation.ts';
import { readNumber, twoReadings } from './read-number.ts';
import type { Parsed } from './parsed.ts';
import { provide } from './reader.ts';
import { nbsp } from './number.ts';
import { scale } from './scale.ts';
import { longest } from './simple.ts';
import { compoundTime, spelling, type Spelling } from './spelling.ts';
import { inBase, unitOf, type Dimension } from './units.ts';
import { asksFor, check, describe, mismatch } from './wording.ts';
import { inDigits, isVague, plainSigns } from './written.ts';

const refuse = (message: string, choices?: readonly string[]): Parsed => ({
  ok: false,
  message,
  ...(choices ? { choices } : {}),
});

/** Another word than the field's for what is counted changes no value, and is said: `1,200 orders/s, counted as requests`. */
function echo(value: number, dimension: Dimension, noun: string | undefined, own: string | undefined): string {
  const text = readBase(value, dimension, own ?? noun);
  return noun === undefined || own === undefined || own === noun ? text : `${text}, counted as${nbsp}${noun}`;
}

function accept(
  value: number,
  dimension: Dimension,
  want: Expectation | undefined,
  { noun, named }: Pick<Spelling, 'noun' | 'named'> = {},
): Parsed {
  if (want && want.dimension !== dimension) return refuse(mismatch(want, dimension));
  const fault = want && check(value, want);
  if (fault !== undefined) return refuse(fault);
  const counted = want?.noun ?? noun;
  return {
    ok: true,
    value,
    unit: baseUnit(dimension, counted),
    dimension,
    understood: echo(value, dimension, counted, noun ?? named),
  };
}

/** A number without a unit is read in the unit of the field, or in the base unit where that can be meant in one way only. */
function bare(value: number, want: Expectation = { dimension: 'count' }): Parsed {
  const inUnit = want.unit === undefined ? undefined : inBase(value, want.unit);
  if (inUnit !== undefined) return accept(inUnit, want.dimension, want);
  switch (want.dimension) {
    case 'bytes':
    case 'byte-rate':
      return refuse(`the unit is missing; ${asksFor(want)}`);
    case 'share':
      if (value === 1) return refuse('this can be 1% or 100%; write the percent sign', ['1%', '100%']);
      return accept(value < 1 ? value : scale(value, 0.01), 'share', want);
    default:
      return accept(value, want.dimension, want);
  }
}

function unknownUnit(unit: string, want: Expectation | undefined): Parsed {
  if (/^[KMGT]i?b(\/|p|$)/.test(unit))
    return refuse(`“${unit}” can mean bits or bytes; write ${unit.replace('b', 'B')} for bytes`);
  const what = `“${unit}” is not a known unit`;
  return refuse(want ? `${what}; ${asksFor(want)}` : what);
}

const pair = /^([^:]+?) ?(?::| to ) ?([^:]+)$/;
const fraction = /^([\d.]+) ?(?:\/|in|of|out of) ?([\d.]+)$/i;

/** `1 in 20` of a whole, `20/1` as a ratio. */
function quotient(text: string, want: Expectation | undefined): Parsed | undefined {
  const [, over, under] = fraction.exec(text) ?? [];
  if (over === undefined || under === undefined) return undefined;
  if (want?.dimension === 'ratio') return ratio(over, under, want);
  const [part, all] = [Number(over), Number(under)];
  if (want?.dimension !== 'share' || !(all > 0) || !(part <= all)) return undefined;
  return accept(part / all, 'share', want);
}

function ratio(left: string, right: string, want: Expectation | undefined): Parsed {
  const over = readNumber(left);
  const under = readNumber(right);
  if (!over.ok) return over;
  if (!under.ok) return under;
  if (over.rest !== '' || under.rest !== '') return refuse('a ratio is written with two plain numbers, such as 20:1');
  if (under.value === 0) return refuse('the second number of a ratio cannot be zero');
  return accept(over.value / under.value, 'ratio', want);
}

/** What a field prints behind its number and takes where it is typed: `consumers`, `sessions`, `/10 s`, `a day`. */
function wordsBeside({ dimension, noun, unit = '', beside }: Expectation): readonly string[] {
  const [counted, own] = [unitOf(noun ?? ''), unitOf(unit)];
  const nouns = dimension === 'count' ? [noun, counted?.singular] : [];
  const odd = dimension === 'rate' && own && !spelling(unit) ? [own.plural, own.singular, own.symbol] : [];
  const period = beside?.startsWith('a ') ? [beside.replace('a ', '/'), beside.replace('a ', 'per ')] : [];
  return [beside, ...period, ...nouns, ...odd].filter((word): word is string => word !== undefined && word !== '');
}

/** Without the currency, where a price is asked for, and without what stands beside the field anyway: `25 consumers`. */
function bared(text: string, want: Expectation | undefined): string {
  if (!want) return text;
  const word = wordsBeside(want).find((one) => text.endsWith(one.startsWith('/') ? one : ` ${one}`));
  const bare = word === undefined ? text : text.slice(0, -word.length).trimEnd();
  if (want.dimension === 'price')
    return bare
      .replace(/^(?:USD|\$) ?/i, '')
      .replace(/ ?(?:USD|\$)$/i, '')
      .replace(/^([\d.]+) ?(?:cents?|¢)$/i, (_all, cents: string) => String(scale(Number(cents), 0.01)));
  return want.dimension === 'rate' && want.noun !== undefined ? bare.replace(` ${want.noun}/`, ' /') : bare;
}

const tidied = (text: string, want: Expectation | undefined): string => {
  const plain = plainSigns(text);
  return bared(want ? inDigits(plain) : plain, want);
};

/** Dimensions in which thousands with a point are likely. */
const grouped: ReadonlySet<Dimension> = new Set(['count', 'rate', 'time', 'bytes', 'byte-rate']);

/**
 * What a text may mean where a point can part thousands or a fraction: `1.200/min` is 1.2/min or 1,200/min. `parse` takes
 * it as a fraction, as records and addresses write one; who typed it is to be asked.
 */
export function inTwoWays(text: string, want: Expectation): Parsed | undefined {
  const tidy = tidied(text.slice(0, longest), want);
  const numbers = grouped.has(want.dimension) ? twoReadings(tidy) : undefined;
  const rest = tidy.replace(/^[\d.]+/, '');
  return (
    numbers &&
    refuse(
      'this can be read in two ways',
      numbers.map((number) => number + rest),
    )
  );
}

/** `1:30` as a time is asked back. */
const clock = /^(\d+):([0-5]\d)$/;

/**
 * Reads a quantity as people write it: `150k/min`, `2,500 rps`, `350 ms`, `1.5GB`, `20:1`, `95%`, `1M`, `2h30`,
 * `~20 million orders a week`. Never throws. Metric and binary sizes stay apart; what can be read in two ways is asked back.
 * @param text anything; more than 60 characters are refused unread
 * @param want what the field needs; without it any dimension is taken
 */
export function parse(text: string, want?: Expectation): Parsed {
  if (text.length > longest) return refuse('this is too long to be one quantity');
  const tidy = tidied(text, want);
  if (tidy === '') return refuse(want ? asksFor(want) : 'enter a value');
  if (want && isVague(tidy)) return refuse(`“${tidy}” is no number to count with; ${asksFor(want)}`);
  if (want?.dimension === 'time') {
    const [, hours = '', minutes = ''] = clock.exec(tidy) ?? [];
    const [, months = ''] = /^([\d.]+) ?M$/.exec(tidy) ?? [];
    if (months !== '')
      return refuse('this can be read in two ways', [`${months} min`, `${months} month${months === '1' ? '' : 's'}`]);
    if (hours !== '')
      return refuse('this can be read in two ways', [`${hours} h ${minutes} min`, `${hours} min ${minutes} s`]);
  }
  const sum = compoundTime(tidy);
  if (sum !== undefined) return accept(sum, 'time', want);
  const part = quotient(tidy, want);
  if (part) return part;
  const [, left, right] = pair.exec(tidy) ?? [];
  if (left !== undefined && right !== undefined) return ratio(left, right, want);
  const read = readNumber(tidy);
  if (!read.ok) return want && read.none ? refuse(asksFor(want)) : refuse(read.message, read.choices);
  if (read.rest === '') return bare(read.value, want);
  if (want?.dimension !== 'time' && /^m(?![a-z])/i.test(read.rest))
    return refuse('“m” can mean minutes or millions; write min or M', [tidy.replace(/(\d) ?m(?![a-z])/, '$1M')]);
  const spelled = spelling(read.rest, want?.dimension === 'rate' || want?.dimension === 'count');
  if (!spelled) return unknownUnit(read.rest, want);
  const value = scale(read.value, spelled.factor);
  return Number.isFinite(value) ? accept(value, spelled.dimension, want, spelled) : refuse('this number is too large');
}

provide({
  parse,
  inTwoWays,
  describe,
  cut: (text) => {
    const tidy = text.trim();
    const found = readNumber(tidy);
    return found.ok ? { number: tidy.slice(0, tidy.length - found.rest.length).trim(), rest: found.rest } : undefined;
  },
  factorOf: (spelled, dimension) => {
    const unit = spelled === '' ? undefined : spelling(spelled);
    return unit?.dimension === dimension ? unit.factor : undefined;
  },
});

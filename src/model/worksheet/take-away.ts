import { printLimit, type Limit } from './limit.ts';
import { formatNumber } from '../quantity/number.ts';
import { say } from '../quantity/say.ts';
import { exactVerdict, slotsOf } from './case.ts';
import type { Case, Sheet, Step } from './sheet.ts';
import { fillSlots, forTex } from './slots.ts';

/** What a taken-away sheet has to know beside its state. */
export interface Taken {
  /** Address with the whole state. */
  readonly link: string;
  readonly limits: Readonly<Record<string, Limit>>;
  /** The derivation. */
  readonly steps: readonly Pick<Step, 'does' | 'tex'>[];
  /** Names of the services that it is about, where it is about any. */
  readonly service?: string;
  /** What the day is called: `2026-11-22 (today)`. */
  readonly day: string;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const cell = (text: string): string => plain(text).replaceAll('|', '\\|');

interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly text: string;
}

/** Without the dust of binary fractions: 725760000, not 725760000.0000001. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** A result in figures: words such as million, short to read on a page, would round away what is asked for here. */
function sayResult({ outputs }: Sheet, state: Case, key: string): string {
  const { quantity } = outputs[key] ?? {};
  const value = state.value(key);
  return plain(quantity?.words && Number.isFinite(value) ? say(value, { ...quantity, words: false }) : state.say(key));
}

const fullAt = (at: number): string => formatNumber(Math.round(at));

function linesOf(sheet: Sheet, state: Case): { readonly inputs: Line[]; readonly results: Line[] } {
  const inputs = Object.entries(sheet.inputs).map(([key, { label, unit, param }]) => {
    const text = plain(`${state.say(key)}${unit === undefined ? '' : ` ${unit}`}`);
    return { name: param, label, value: state.inputs[key] ?? null, text };
  });
  const results = Object.entries(sheet.outputs).map(([key, { label }]) => {
    const value = state.value(key);
    return {
      name: key,
      label,
      value: Number.isFinite(value) ? clean(value) : null,
      text: sayResult(sheet, state, key),
    };
  });
  return { inputs, results };
}

const sourcesOf = (sheet: Sheet, state: Case, limits: Taken['limits']) =>
  Object.keys(sheet.limits).flatMap((id) => {
    const limit = limits[id];
    const value = state.ledger[id] ?? 0;
    return limit ? [{ id, what: limit.name, value, text: plain(printLimit(limit, value)), limit }] : [];
  });

/** The parts in the order in which they give way, where the sheet has such an order. */
const ranked = (sheet: Sheet, state: Case) =>
  (sheet.ranking?.(state) ?? []).map(({ id, label, load, ceiling, at, hard, lift }) => ({
    id,
    label,
    load: clean(load),
    ceiling,
    at: clean(at),
    hard,
    decision: lift.decision,
  }));

/** The sheet for a design document: formula, inputs, result, sources, link. */
export function toMarkdown(sheet: Sheet, state: Case, { link, limits, steps, service, day }: Taken): string {
  const { inputs, results } = linesOf(sheet, state);
  const slots = slotsOf(sheet, state);
  const table = (head: string, lines: readonly Line[]): string[] => [
    `| ${head} | Value |`,
    '| --- | ---: |',
    ...lines.map(({ label, text }) => `| ${cell(label)} | ${cell(text)} |`),
    '',
  ];
  return [
    `### ${sheet.title} (${[sheet.id, service].filter(Boolean).join(', ')})`,
    '',
    ...exactVerdict(sheet, state).map((sentence) => plain(sentence)),
    '',
    ...table('Input', inputs),
    ...steps.map(({ does, tex }) => `- ${plain(does)}: $${fillSlots(tex, slots, forTex)}$`),
    '',
    ...table('Result', results),
    ...ranked(sheet, state).map(
      ({ label, at, hard, decision }, i) =>
        `${i + 1}. ${cell(label)}: full at ${fullAt(at)} (${hard ? 'hard limit' : 'can be raised'}; ${decision})`,
    ),
    '',
    `Limits as of ${day}:`,
    '',
    ...sourcesOf(sheet, state, limits).map(
      ({ what, text, limit }) =>
        `- ${what}: ${text} (${limit.kind}; ${limit.source}, ${limit.date}${limit.mark ? `; ${limit.mark}` : ''})`,
    ),
    '',
    `[${sheet.id} with these figures](${link})`,
    '',
  ].join('\n');
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What the screen shows, row by row; values in base units. */
export function toCsv(sheet: Sheet, state: Case, { link, limits, day }: Taken): string {
  const { inputs, results } = linesOf(sheet, state);
  const rows = [
    ['part', 'name', 'label', 'value', 'as printed', 'source', 'source date'],
    ...inputs.map(({ name, label, value, text }) => ['input', name, label, String(value ?? ''), text, '', '']),
    ...results.map(({ name, label, value, text }) => ['result', name, label, String(value ?? ''), text, '', '']),
    ...ranked(sheet, state).map(({ id, label, at, hard }) => [
      'full at',
      id,
      label,
      String(at),
      fullAt(at),
      hard ? 'hard limit' : 'can be raised',
      '',
    ]),
    ...sourcesOf(sheet, state, limits).map(({ id, what, value, text, limit }) => [
      'limit',
      id,
      what,
      String(value),
      `${text} (${limit.kind})`,
      limit.source,
      limit.date,
    ]),
    ['link', '', `${sheet.id} as of ${day}`, '', link, '', ''],
  ];
  return rows.map((row) => `${row.map((text) => quoted(text)).join(',')}\r\n`).join('');
}

/** The same for programs. */
export function toJson(sheet: Sheet, state: Case, { link, limits, day }: Taken): string {
  const { inputs, results } = linesOf(sheet, state);
  const from = sourcesOf(sheet, state, limits).map(({ id, what, value, limit }) => ({
    fact: id,
    what,
    value,
    kind: limit.kind,
    source: limit.source,
    date: limit.date,
    ...(limit.mark === undefined ? {} : { mark: limit.mark }),
  }));
  const verdict = exactVerdict(sheet, state).map((sentence) => plain(sentence));
  return `${JSON.stringify({ id: sheet.id, title: sheet.title, asOf: state.asOf, day, verdict, inputs, results, ...(sheet.ranking ? { ranking: ranked(sheet, state) } : {}), limits: from, link }, null, 2)}\n`;
}

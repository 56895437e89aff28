import { wrap } from '../record-text/wrap.ts';
import { edgeAnchors } from './anchors.ts';
import { messageWords } from './kinds.ts';
import { flatLine, mermaidText, nodeLabel, type MermaidOptions } from './mermaid.ts';
import { fullName, type Message, type Sequence } from './types.ts';

/** A stretch of steps in which a participant is busy: from the step that sets it to work to the one that ends it. */
export interface BusySpan {
  readonly participant: string;
  /** Index of the first and the last message of the stretch. */
  readonly from: number;
  readonly to: number;
}

/**
 * When each participant is busy: from a request until it answers, from an event until its last work. A participant
 * that nothing has set to work, such as the client, is never shown busy.
 */
export function busySpans({ messages }: Pick<Sequence, 'messages'>): BusySpan[] {
  return messages.flatMap((message, from): BusySpan[] => {
    if (message.kind !== 'request' && message.kind !== 'event') return [];
    const rest = messages.slice(from + 1);
    const ends =
      message.kind === 'request'
        ? rest.findIndex((one) => one.kind === 'answer' && one.from === message.to && one.to === message.from)
        : rest.findLastIndex((one) => one.kind === 'work' && one.from === message.to);
    return ends < 0 ? [] : [{ participant: message.to, from, to: from + 1 + ends }];
  });
}

/** Neighbouring messages under one condition. */
export interface Condition {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

/** Stretches of neighbouring messages that have one condition, in their order. */
export function conditionsOf({ messages }: Pick<Sequence, 'messages'>): Condition[] {
  const found: Condition[] = [];
  messages.forEach(({ when }, at) => {
    if (when === undefined) return;
    const last = found.at(-1);
    if (last?.words === when && last.to === at - 1) found[found.length - 1] = { ...last, to: at };
    else found.push({ words: when, from: at, to: at });
  });
  return found;
}

const arrows = { request: '->>', answer: '-->>', event: '-)' } as const;

/** Text of a message: Mermaid reads it to the end of the line, and a semicolon or a hash would end it early. */
const messageText = (text: string): string => mermaidText(text).slice(1, -1);

/** @param starts true where the message sets its receiver to work: the arrow then ends at the bar, not in it */
function messageLine({ from, to, kind, label }: Message, starts: boolean): string {
  return kind === 'work'
    ? `Note over ${from}: ${messageText(label)}`
    : `${from}${arrows[kind]}${starts ? '+' : ''}${to}: ${messageText(label)}`;
}

export interface SequenceOptions extends Pick<MermaidOptions, 'closed'> {
  /** Id of a participant's icon in the drawing: words then begin two lines lower, below it. */
  readonly iconOf?: (one: Sequence['participants'][number]) => string;
}

/** A sequence as Mermaid text. Without icons it renders wherever Mermaid does. */
export function toSequenceMermaid(sequence: Sequence, options: SequenceOptions = {}): string {
  const { iconOf } = options;
  const spans = busySpans(sequence);
  const conditions = conditionsOf(sequence);
  const nameOf = (one: Sequence['participants'][number], breakAt: number): string =>
    wrap(nodeLabel(one, options), breakAt, ({ length }) => length)
      .map(messageText)
      .join('<br/>');
  const lines = sequence.messages.flatMap((message, i) => [
    ...conditions.filter(({ from }) => from === i).map(({ words }) => `opt ${messageText(words)}`),
    messageLine(
      message,
      spans.some(({ from }) => from === i),
    ),
    ...spans.filter(({ to }) => to === i).map(({ participant }) => `deactivate ${participant}`),
    ...conditions.filter(({ to }) => to === i).map(() => 'end'),
  ]);
  return [
    'sequenceDiagram',
    `  accTitle: Stage ${sequence.letter}: ${flatLine(sequence.title)}`,
    `  accDescr: ${flatLine(sequence.caption)}`,
    ...sequence.participants.flatMap((one) => [
      `  participant ${one.id} as ${iconOf ? '<br/><br/>' : ''}${nameOf(one, iconOf ? 13 : Infinity)}`,
      ...(iconOf ? [`  properties ${one.id}: {"icon": "@${iconOf(one)}"}`] : []),
    ]),
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** Anchors of the messages, in their order. */
export const messageAnchors = ({ messages }: Pick<Sequence, 'messages'>): string[] => edgeAnchors(messages);

export interface StepRow {
  readonly anchor: string;
  readonly from: string;
  /** Undefined where a participant works alone. */
  readonly to?: string | undefined;
  readonly what: string;
  readonly kind: string;
  readonly when?: string | undefined;
  readonly ours?: string | undefined;
}

/** One row for each message, in order. */
export function stepRows(sequence: Sequence): StepRow[] {
  const names = new Map(sequence.participants.map((one) => [one.id, fullName(one)]));
  const anchors = messageAnchors(sequence);
  return sequence.messages.map(({ from, to, kind, label, when, ours }, i) => ({
    anchor: anchors[i] ?? '',
    from: names.get(from) ?? from,
    to: kind === 'work' ? undefined : (names.get(to) ?? to),
    what: label,
    kind: messageWords[kind].name,
    when,
    ours,
  }));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sequence in sentences, one for each message. */
export function describeSequence(sequence: Sequence): string[] {
  const people = new Set(sequence.participants.filter(({ service }) => service === undefined).map(fullName));
  return stepRows(sequence).map(({ from, to, what, when }, i) => {
    const kind = sequence.messages[i]?.kind ?? 'request';
    const verb = messageWords[kind].verb[people.has(from) && from.endsWith('s') ? 1 : 0];
    const said = kind === 'work' ? `${from}: ${what}` : `${from} ${verb} ${to ?? ''}: ${what}`;
    return capital(`${when === undefined ? '' : `${when}, `}${said}.`);
  });
}

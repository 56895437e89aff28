import type { EdgeKind, SignName } from '../../schemas/architecture.ts';
import type { MessageKind } from '../../schemas/sequence.ts';

export type { EdgeKind, MessageKind, SignName };

interface Wording {
  /** Name of the kind, as in a legend or a table. */
  readonly name: string;
  /** The verb of the text twin, to stand before the other end: of one service, and of people. */
  readonly verb: readonly [one: string, many: string];
  /** How the line is drawn. */
  readonly line: 'solid' | 'dashed' | 'dotted';
}

export const kindWords: Readonly<Record<EdgeKind, Wording>> = {
  https: { name: 'HTTPS', verb: ['sends HTTPS requests to', 'send HTTPS requests to'], line: 'solid' },
  dns: { name: 'DNS lookup', verb: ['looks names up at', 'look names up at'], line: 'dashed' },
  'vpc-connector': {
    name: 'VPC connector',
    verb: ['connects through a VPC connector to', 'connect through a VPC connector to'],
    line: 'solid',
  },
  'read-write': {
    name: 'reads and writes',
    verb: ['sends reads and writes to', 'send reads and writes to'],
    line: 'solid',
  },
  'read-only': { name: 'reads only', verb: ['sends reads to', 'send reads to'], line: 'solid' },
  event: { name: 'event', verb: ['sends events to', 'send events to'], line: 'dotted' },
  call: { name: 'call', verb: ['calls', 'call'], line: 'solid' },
  forward: { name: 'request passed on', verb: ['passes requests on to', 'pass requests on to'], line: 'solid' },
  telemetry: { name: 'telemetry', verb: ['sends telemetry to', 'send telemetry to'], line: 'dotted' },
};

export const messageWords: Readonly<Record<MessageKind, Wording>> = {
  request: { name: 'request', verb: ['asks', 'ask'], line: 'solid' },
  answer: { name: 'answer', verb: ['answers', 'answer'], line: 'dashed' },
  event: { name: 'event, no answer awaited', verb: ['sends to', 'send to'], line: 'solid' },
  work: { name: 'work', verb: ['works', 'work'], line: 'solid' },
};

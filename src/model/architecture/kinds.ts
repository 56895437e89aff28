/** What passes along an edge. */
export const edgeKinds = ['https', 'dns', 'vpc-connector', 'read-write', 'read-only', 'event', 'call'] as const;

export type EdgeKind = (typeof edgeKinds)[number];

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
};

import { packSynonym, synonymsFrom } from './concepts.ts';
import type { Entry, Kind } from './entry.ts';
import type { Library } from './find.ts';
import { figuresIn } from './figures.ts';
import { makeLexicon } from './lexicon.ts';
import { prepared } from './words.ts';

/** An entry for tests, with what is left out empty. */
export const entryOf = (
  kind: Kind,
  path: string,
  title: string,
  answer = '',
  more: Partial<Omit<Entry, 'asks'>> & { readonly asks?: readonly string[] } = {},
): Entry => ({
  ...{ kind, path, title, answer },
  ...{ tier: [], layer: [], service: [], goal: [] },
  ...{ heads: [], messages: [], corrects: [], fields: [], hidden: '' },
  ...more,
  asks: (more.asks ?? []).map((text) => ({ text: prepared(text) })),
});

export const entries: readonly Entry[] = [
  entryOf('decision', '/decisions/d-09/', 'Database proxy', 'Shrink the pools first.', {
    id: 'D-09',
    layer: ['data'],
    tier: ['users-10k'],
    asks: ['too many connections', 'connection pool exhausted'],
    messages: [
      { text: 'FATAL: remaining connection slots are reserved', from: 'PostgreSQL', at: 'slots' },
      { text: 'ERROR 1040 (HY000): Too many connections', from: 'MySQL', at: 'many' },
    ],
    status: { tone: 'changed', words: 'Holds, with changes' },
  }),
  entryOf('decision', '/decisions/d-16/', 'Async service', 'One queue per receiver.', {
    id: 'D-16',
    layer: ['async'],
    tier: ['users-1m'],
    asks: ['queue or stream'],
    status: { tone: 'superseded', words: 'Superseded' },
  }),
  entryOf('calculator', '/capacity/fleet/', 'Instances for a load', '', {
    id: 'C-FLEET',
    fields: [
      { param: 'rate', dimension: 'rate', noun: 'requests' },
      { param: 'latency', dimension: 'time' },
    ],
  }),
  entryOf('calculator', '/capacity/concurrency/', 'Concurrency', '', {
    id: 'C-CONC',
    corrects: [{ text: '150,000 requests a minute', at: 'N-43' }],
  }),
  entryOf('chooser', '/choose/compare/', 'Async services compared'),
  entryOf('service', '/services/app-runner/', 'App Runner', 'Runs a container.', {
    service: ['app-runner'],
    status: { tone: 'superseded', words: 'closed to new customers' },
    successor: 'Amazon ECS Express Mode',
  }),
  entryOf('beyond', '/reference/not-covered/identity/', 'Identity', 'Not covered.', { asks: ['cognito', 'login'] }),
  entryOf('claim', '/reference/claims/#N-43', 'The figure is for a service, not for an instance.', '', {
    id: 'N-43',
    hidden: 'An instance takes 150,000 requests a minute.',
    status: { tone: 'corrected', words: 'corrected' },
  }),
  entryOf('limit', '/reference/limits/#aurora-acu-max', 'Aurora Serverless v2: maximum capacity', 'hard limit', {
    value: '256 ACU',
  }),
  entryOf('slide', '/slides/s-03/', 'The web-server stack', '', { id: 'S-03' }),
  entryOf('service', '/services/s3/', 'S3', 'Object storage.', { service: ['s3'] }),
  entryOf('term', '/reference/glossary/#cdn', 'CDN', 'Serves files near the reader.'),
];

export const synonyms = synonymsFrom(
  [{ means: 'database proxy', typed: ['proxysql', 'connection pooler'] }].map(packSynonym),
);

export const compared = [
  { id: 'sqs-standard', name: 'SQS standard|sqs standard|sqs' },
  { id: 'kinesis', name: 'Kinesis Data Streams|kinesis data streams|kinesis' },
];

export function libraryOf(more: readonly Entry[] = []): Library {
  const lexicon = makeLexicon();
  lexicon.add([...entries, ...more]);
  return { lexicon, synonyms, compared, read: figuresIn };
}

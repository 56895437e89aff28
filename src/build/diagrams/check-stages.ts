import { anchorsOf, unexplained } from '../../model/architecture/reasons.ts';
import { sequenceAt, stageAt } from '../../model/architecture/stage-at.ts';
import type { Architecture, Node, Note, Replacement, Sequence } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { splitAtNames, type ServiceName } from '../../model/record-text/segments.ts';
import { nearest, type Issue } from '../issue.ts';
import type { RawRecord } from '../records/read.ts';
import { modelIssues, type Known } from './check-model.ts';

/** What a stage is checked against. */
export interface Shelf extends Known {
  readonly all: ReadonlyMap<string, Architecture>;
  readonly replacements: readonly Replacement[];
  readonly names: readonly ServiceName[];
  /** Addresses of the pages there are. */
  readonly pages: ReadonlySet<string>;
}

type Place = Pick<RawRecord, 'id' | 'file' | 'lineOf'>;
type Say = (path: readonly PropertyKey[], message: string, fix?: string) => void;

const sayInto =
  (issues: Issue[], { id, file, lineOf }: Place): Say =>
  (path, message, fix) =>
    void issues.push({ file, line: lineOf(path), message: `${id}: ${message}`, ...(fix ? { fix } : {}) });

const hint = (id: string, among: Iterable<string>): string | undefined => {
  const near = nearest(id, among);
  return near === undefined ? undefined : `Did you mean “${near}”`;
};

/** Every part leads somewhere: to its service, or to a page of ours. */
function leadIssues(parts: readonly Omit<Node, 'group'>[], path: readonly PropertyKey[], shelf: Shelf, say: Say): void {
  parts.forEach(({ id, service, page }, i) => {
    if (service === undefined && page === undefined)
      say([...path, i], `“${id}” has neither a service nor a page`, 'Give it `service: …` or `page: /…/`');
    if (page !== undefined && !shelf.pages.has(page))
      say([...path, i, 'page'], `“${id}” leads to ${page}, which does not exist`, hint(page, shelf.pages));
  });
}

/** Services whose name stands for another's: the picture of the first may be spoken of by the second. */
const kin: Readonly<Record<string, readonly string[]>> = {
  'aurora-serverless': ['aurora'],
  'ecs-express-mode': ['ecs', 'fargate'],
  ecs: ['fargate'],
};

interface Prose {
  readonly path: readonly PropertyKey[];
  readonly text: string;
  readonly names?: readonly string[] | undefined;
}

/** Caption and notes as they stand on one day, with the place of each in the record. */
function proseOf(of: Architecture | Sequence, notes: readonly Note[], asOf: AsOf): Prose[] {
  const own = asOf === 'today' && of.today?.caption !== undefined;
  return [
    { path: own ? ['today', 'caption'] : ['caption'], text: (own ? of.today.caption : undefined) ?? of.caption },
    ...notes.flatMap(({ text, names, only }, i) =>
      only === undefined || only === asOf ? [{ path: ['notes', i, 'text'], text, names }] : [],
    ),
  ];
}

/** Prose that names a service which the picture beside it does not have. */
function proseIssues(prose: readonly Prose[], present: ReadonlySet<string>, shelf: Shelf, day: string, say: Say): void {
  for (const { path, text, names = [] } of prose) {
    const told = new Set<string>();
    for (const segment of splitAtNames(text.replace(/\[\[[^\]]*\]\]/g, ' '), shelf.names)) {
      if (segment.kind !== 'service' || present.has(segment.id) || names.includes(segment.id)) continue;
      if (told.has(segment.id)) continue;
      told.add(segment.id);
      say(
        path,
        `this names ${segment.text}, which the picture${day} does not have`,
        `Draw it, leave it out, or in a note list it: \`names: [${segment.id}]\``,
      );
    }
  }
}

const present = (services: readonly string[], labels: readonly string[], shelf: Shelf): Set<string> => {
  const said = labels.flatMap((label) =>
    splitAtNames(label, shelf.names).flatMap((segment) => (segment.kind === 'service' ? [segment.id] : [])),
  );
  const drawn = [...services, ...said];
  return new Set([...drawn, ...drawn.flatMap((id) => kin[id] ?? [])]);
};

const served = (parts: readonly Pick<Node, 'service'>[]): string[] => parts.flatMap(({ service }) => service ?? []);

const verb = { added: 'is new here', removed: 'is gone', changed: 'has changed' } as const;

function reasonIssues(stage: Architecture, shelf: Shelf, say: Say): void {
  const at = (one: Architecture, asOf: AsOf): Architecture => stageAt(one, asOf, shelf.replacements);
  const before = stage.previous === undefined ? undefined : shelf.all.get(stage.previous);
  const talk = at(stage, 'talk');
  const both = [stage, ...(before ? [before] : [])].flatMap((one) => [at(one, 'talk'), at(one, 'today')]);
  const anchors = new Set(both.flatMap((one) => [...anchorsOf(one)]));
  const unknown = (parts: readonly string[], path: readonly PropertyKey[]): void => {
    parts.forEach((part, i) => {
      if (!anchors.has(part))
        say([...path, i], `a reason is given for “${part}”, which no picture has`, hint(part, anchors));
    });
  };
  stage.changes.forEach(({ parts }, i) => unknown(parts, ['changes', i, 'parts']));
  if (before)
    for (const { anchor, what } of unexplained(at(before, 'talk'), talk, stage.changes))
      say(
        ['previous'],
        `“${anchor}” ${verb[what]} against ${before.id}, and nothing says why`,
        `Add it to a reason: \`changes: [{ parts: [${anchor}], because: … }]\``,
      );
  if (!stage.today) return;
  const { today } = stage;
  today.changes.forEach(({ parts }, i) => unknown(parts, ['today', 'changes', i, 'parts']));
  const replaced = new Set(today.replace);
  const excused = shelf.replacements
    .filter(({ id }) => replaced.has(id))
    .flatMap(({ id, entrance }) => [
      ...talk.nodes.filter(({ service }) => service === id).map((node) => node.id),
      ...(entrance ? [entrance.id] : []),
    ]);
  for (const { anchor, what } of unexplained(talk, at(stage, 'today'), today.changes))
    if (!excused.includes(anchor))
      say(
        ['today'],
        `“${anchor}” ${verb[what]} today, and nothing says why`,
        `Add it to a reason: \`today: changes: [{ parts: [${anchor}], because: … }]\``,
      );
}

/** Faults of today's picture, told at the `today` of the record. */
function todayIssues(record: RawRecord, stage: Architecture, shelf: Shelf, say: Say): Issue[] {
  if (!stage.today) return [];
  const talk = anchorsOf(
    stageAt({ ...stage, today: { ...stage.today, drop: [], nodes: [], edges: [] } }, 'today', shelf.replacements),
  );
  stage.today.drop.forEach((anchor, i) => {
    if (!talk.has(anchor))
      say(['today', 'drop', i], `today drops “${anchor}”, which is no part of the stage`, hint(anchor, talk));
  });
  const now = stageAt(stage, 'today', shelf.replacements);
  const text = (grid: readonly (readonly string[])[]): string => grid.map((row) => row.join(' ')).join('\n');
  const place = { wide: text(now.place.wide), tall: text(now.place.tall) };
  const own = stage.today.place !== undefined;
  const lineOf = (path: readonly PropertyKey[]): number =>
    record.lineOf(path[0] === 'place' && own ? ['today', ...path] : ['today']);
  const found = modelIssues({ ...record, data: { ...now, place }, lineOf }, shelf);
  return found.map((issue) => ({ ...issue, message: `today: ${issue.message}` }));
}

/** Everything about a stage that shows only beside other records: where parts lead, reasons, prose, today's picture. */
export function stageIssues(record: RawRecord, stage: Architecture, shelf: Shelf): Issue[] {
  const issues: Issue[] = [];
  const say = sayInto(issues, record);
  leadIssues(stage.nodes, ['nodes'], shelf, say);
  leadIssues(
    (stage.today?.nodes ?? []).filter((node): node is Node => !stage.nodes.some(({ id }) => id === node.id)),
    ['today', 'nodes'],
    shelf,
    say,
  );
  reasonIssues(stage, shelf, say);
  const days: readonly AsOf[] = stage.today ? ['talk', 'today'] : ['talk'];
  for (const asOf of days) {
    const one = stageAt(stage, asOf, shelf.replacements);
    const labels = [
      ...one.groups.map(({ label }) => label),
      ...one.nodes.flatMap(({ label, role }) => [label, role ?? '']),
      ...one.edges.map(({ label }) => label ?? ''),
    ];
    const day = stage.today ? (asOf === 'today' ? ' of today' : ' of the talk') : '';
    proseIssues(proseOf(stage, stage.notes, asOf), present(served(one.nodes), labels, shelf), shelf, day, say);
  }
  const today = todayIssues(record, stage, shelf, say);
  return [...issues, ...today];
}

/** Everything about a sequence that does not hold together. */
export function sequenceIssues(record: RawRecord, sequence: Sequence, shelf: Shelf): Issue[] {
  const issues: Issue[] = [];
  const say = sayInto(issues, record);
  const { participants, messages } = sequence;
  leadIssues(participants, ['participants'], shelf, say);
  const ids = new Set(participants.map(({ id }) => id));
  participants.forEach(({ id }, i) => {
    if (!messages.some(({ from, to }) => from === id || to === id))
      say(['participants', i], `“${id}” says nothing and hears nothing`, 'Add a message, or leave it out');
    if (participants.findIndex((one) => one.id === id) < i) say(['participants', i], `the id “${id}” is taken twice`);
  });
  messages.forEach(({ from, to, kind }, i) => {
    for (const [end, id] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (!ids.has(id))
        say(['messages', i, end], `this message leads ${end} “${id}”, which takes no part`, hint(id, ids));
    if ((from === to) !== (kind === 'work'))
      say(['messages', i, 'kind'], 'what a participant does alone is `kind: work`, from and to itself');
  });
  const days: readonly AsOf[] = sequence.today ? ['talk', 'today'] : ['talk'];
  for (const asOf of days) {
    const one = sequenceAt(sequence, asOf, shelf.replacements);
    const labels = [...one.participants.map(({ label }) => label), ...one.messages.map(({ label }) => label)];
    proseIssues(
      proseOf(sequence, sequence.notes, asOf),
      present(served(one.participants), labels, shelf),
      shelf,
      '',
      say,
    );
  }
  return issues;
}

import { edgeAnchors } from '../architecture/anchors.ts';
import { nodeNames } from '../architecture/node-names.ts';
import { sequenceAt, stageAt } from '../architecture/stage-at.ts';
import type { Architecture, Edge, Node } from '../architecture/types.ts';
import type { Maker } from './part-maker.ts';
import { componentId, stageId, type Part } from './part.ts';

const days = ['talk', 'today'] as const;

/** A part or a connection on both days, by anchor. */
interface Dated<T> {
  talk?: T;
  today?: T;
}

function byAnchor<T>(
  lists: Readonly<Record<(typeof days)[number], readonly (readonly [string, T])[]>>,
): Map<string, Dated<T>> {
  const all = new Map<string, Dated<T>>();
  for (const day of days) for (const [anchor, one] of lists[day]) all.set(anchor, { ...all.get(anchor), [day]: one });
  return all;
}

/** A stage, its parts, its connections. */
function partsOfStage(stage: Architecture, { library, plain, make }: Maker): Part[] {
  const path = `/architectures/${stage.id}/`;
  // What the model makes of a node is told by its calculator.
  const name = `Stage ${stage.letter}`;
  const on = {
    talk: stageAt(stage, 'talk', library.replacements),
    today: stageAt(stage, 'today', library.replacements),
  };
  const names = new Map(days.flatMap((day) => [...nodeNames(on[day])]));
  const nodes = byAnchor<Node>({
    talk: on.talk.nodes.map((node) => [node.id, node]),
    today: on.today.nodes.map((node) => [node.id, node]),
  });
  const edgesOn = (day: (typeof days)[number]): [string, Edge][] => {
    const { edges } = on[day];
    const anchors = edgeAnchors(edges);
    return edges.map((edge, i) => [anchors[i] ?? '', edge]);
  };
  const edges = byAnchor<Edge>({ talk: edgesOn('talk'), today: edgesOn('today') });
  const because = (anchor: string): string =>
    [...(stage.today?.changes ?? []), ...stage.changes]
      .filter(({ parts }) => parts.includes(anchor))
      .map((change) => plain(change.because))
      .join(' ');
  const part = (kind: 'component' | 'connection', anchor: string, title: string, record: object): Part =>
    make({
      ...{
        kind,
        id: componentId(stage.id, anchor),
        title: `${title} in stage ${stage.letter}`,
        path: `${path}#${anchor}`,
      },
      ...{ says: because(anchor), record: { ...record, because: because(anchor) } },
    });
  return [
    make({
      ...{ kind: 'stage', id: stageId(stage.id), title: `${name}: ${stage.title}`, path },
      ...{
        says: (asOf) => plain((asOf === 'today' ? stage.today?.caption : undefined) ?? stage.caption, asOf),
        record: { ...stage, loads: undefined },
      },
    }),
    ...[...nodes].map(([anchor, dated]) => part('component', anchor, names.get(anchor) ?? anchor, dated)),
    ...[...edges].map(([anchor, dated]) => {
      const edge = dated.today ?? dated.talk;
      const ends = edge ? `${names.get(edge.from) ?? edge.from} to ${names.get(edge.to) ?? edge.to}` : anchor;
      return part('connection', anchor, ends, dated);
    }),
  ];
}

/** Stages and sequences, each with its parts. */
export function stageParts(maker: Maker): Part[] {
  const { library, plain } = maker;
  const sequences = library.sequences.flatMap((sequence): Part[] => {
    const path = `/architectures/${sequence.id}/`;
    const name = `Stage ${sequence.letter}`;
    const today = sequenceAt(sequence, 'today', library.replacements);
    const names = new Map(today.participants.map(({ id, label }) => [id, label]));
    const anchors = edgeAnchors(sequence.messages);
    return [
      maker.make({
        ...{ kind: 'stage', id: stageId(sequence.id), title: `${name}: ${sequence.title}`, path },
        ...{ says: plain(sequence.caption), record: sequence },
      }),
      ...today.participants.map((node) =>
        maker.make({
          ...{
            kind: 'component',
            id: componentId(sequence.id, node.id),
            title: `${node.label} in stage ${sequence.letter}`,
          },
          ...{ path: `${path}#${node.id}`, says: '', record: node },
        }),
      ),
      ...sequence.messages.map((message, i) =>
        maker.make({
          ...{ kind: 'connection', id: componentId(sequence.id, anchors[i] ?? String(i)) },
          title: `${names.get(message.from) ?? message.from} to ${names.get(message.to) ?? message.to} in stage ${sequence.letter}`,
          ...{ path: `${path}#${anchors[i] ?? ''}`, says: plain(message.label), record: message },
        }),
      ),
    ];
  });
  return [...library.stages.flatMap((stage) => partsOfStage(stage, maker)), ...sequences];
}

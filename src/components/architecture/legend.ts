import { kindWords, messageWords } from '../../model/architecture/kinds.ts';
import { fullName, type Architecture, type Sequence } from '../../model/architecture/types.ts';

export interface LegendLine {
  readonly line: string;
  readonly words: string;
  /** True where the arrow has an open head. */
  readonly open: boolean;
}

/** Each kind of line the stage uses, with what it stands for. */
export function legendLines(stage: Architecture): LegendLine[] {
  const kinds = [...new Set(stage.edges.map((edge) => edge.kind))];
  return (['solid', 'dashed', 'dotted'] as const).flatMap((line) => {
    const names = kinds.filter((kind) => kindWords[kind].line === line).map((kind) => kindWords[kind].name);
    return names.length === 0 ? [] : [{ line, words: names.join(' · '), open: false }];
  });
}

/** Each kind of message of a sequence, with what it stands for. */
export function legendMessages({ messages }: Sequence): LegendLine[] {
  const kinds = [...new Set(messages.map(({ kind }) => kind))].filter((kind) => kind !== 'work');
  return kinds.map((kind) => ({
    line: messageWords[kind].line,
    words: messageWords[kind].name,
    open: kind === 'event',
  }));
}

/** Everything a sequence has otherwise than the slides, with the reason. */
export function sequenceCorrections({ participants, messages }: Sequence): { part: string; reason: string }[] {
  return [
    ...participants.flatMap((one) => (one.ours === undefined ? [] : [{ part: fullName(one), reason: one.ours }])),
    ...messages.flatMap(({ label, ours }) => (ours === undefined ? [] : [{ part: label, reason: ours }])),
  ];
}

/** Everything the picture has otherwise than the slides, with the reason. */
export function corrections(stage: Architecture): { part: string; reason: string }[] {
  const name = new Map(stage.nodes.map((node) => [node.id, fullName(node)]));
  return [
    ...stage.groups.flatMap(({ label, ours }) =>
      ours === undefined ? [] : [{ part: `Frame “${label}”`, reason: ours }],
    ),
    ...stage.nodes.flatMap((node) => (node.ours === undefined ? [] : [{ part: fullName(node), reason: node.ours }])),
    ...stage.edges.flatMap(({ from, to, label, ours }) =>
      ours === undefined
        ? []
        : [{ part: `${name.get(from) ?? from} to ${name.get(to) ?? to}${label ? `, ${label}` : ''}`, reason: ours }],
    ),
  ];
}

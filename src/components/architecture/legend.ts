import { kindWords } from '../../model/architecture/kinds.ts';
import { fullName, type Architecture } from '../../model/architecture/types.ts';

/** Each kind of line the stage uses, with what it stands for. */
export function legendLines(stage: Architecture): { line: string; words: string }[] {
  const kinds = [...new Set(stage.edges.map((edge) => edge.kind))];
  return (['solid', 'dashed', 'dotted'] as const).flatMap((line) => {
    const names = kinds.filter((kind) => kindWords[kind].line === line).map((kind) => kindWords[kind].name);
    return names.length === 0 ? [] : [{ line, words: names.join(' · ') }];
  });
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

import { messageAnchors, toSequenceMermaid } from '../../model/architecture/sequence.ts';
import type { Sequence, Variant } from '../../model/architecture/types.ts';
import type { AsOf } from '../../model/facts/as-of.ts';
import { drawingName, dressOf, iconId, type Drawing } from './plan.ts';
import { mermaidConfig } from './settings.ts';

/** Widths of a participant and of the room between two, as Mermaid's settings, by how the drawing lies. */
const ways: Readonly<Record<Variant, readonly { readonly width: number; readonly actorMargin: number }[]>> = {
  wide: [
    { width: 104, actorMargin: 60 },
    { width: 104, actorMargin: 36 },
  ],
  tall: [
    { width: 96, actorMargin: 36 },
    { width: 84, actorMargin: 16 },
    { width: 80, actorMargin: 6 },
  ],
};

/** A drawing of who says what to whom. Mermaid places it. */
export function sequenceDrawingOf(
  sequence: Sequence,
  asOf: AsOf,
  variant: Variant,
  closed: ReadonlySet<string>,
): Drawing {
  const name = drawingName(sequence.id, asOf, variant);
  return {
    name,
    record: sequence.id,
    title: `Stage ${sequence.letter}: ${sequence.title}`,
    caption: sequence.caption,
    variant,
    mermaid: toSequenceMermaid(sequence, { closed, iconOf: (one) => iconId(name, dressOf(one).icon) }),
    ways: ways[variant].map((way) => ({ ...mermaidConfig, sequence: { ...mermaidConfig.sequence, ...way } })),
    nodes: sequence.participants,
    fresh: new Set(),
    anchors: messageAnchors(sequence),
    shows: [],
  };
}

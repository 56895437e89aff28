import type { Edge } from './types.ts';

/**
 * Permanent anchors of the edges of one stage, in the edges' order: `app-runner--rds-proxy`. Where several edges join
 * the same two parts, each after the first also carries its kind: `app-runner--rds-proxy--read-only`.
 */
export function edgeAnchors(
  edges: readonly { readonly from: string; readonly to: string; readonly kind: string }[],
): string[] {
  const seen = new Set<string>();
  return edges.map(({ from, to, kind }) => {
    const plain = `${from}--${to}`;
    const anchor = seen.has(plain) ? `${plain}--${kind}` : plain;
    seen.add(plain);
    return anchor;
  });
}

/** Edges with their anchors. */
export function anchoredEdges<E extends Edge>(edges: readonly E[]): { anchor: string; edge: E }[] {
  const anchors = edgeAnchors(edges);
  return edges.map((edge, i) => ({ anchor: anchors[i] ?? '', edge }));
}

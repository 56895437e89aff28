import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** Lines of the notes that are corrected elsewhere in the volume, by their ids. */
export const claimLine = (ids: readonly string[]): Element =>
  h('p', { dataClaims: ids.join(' ') }, [
    ids.length === 1 ? 'Note and correction: ' : 'Notes and corrections: ',
    ...ids.flatMap((id, i) => [i === 0 ? '' : ', ', h('a', { dataTo: id, dataPaged: '', className: ['nb'] }, id)]),
    '.',
  ]);

const idsOf = (node: ElementContent | undefined): readonly string[] =>
  node?.type === 'element' && typeof node.properties['dataClaims'] === 'string'
    ? node.properties['dataClaims'].split(' ')
    : [];

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/** Such lines that follow each other become one. */
export function joinClaims(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.findLastIndex((one) => !isSpace(one));
    const before = idsOf(joined[last]);
    const ids = idsOf(node);
    if (before.length > 0 && ids.length > 0) joined.splice(last, joined.length, claimLine([...before, ...ids]));
    else joined.push(node);
  }
  return joined;
}

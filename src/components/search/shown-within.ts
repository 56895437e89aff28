import type { Group, Hit } from '../../model/search/find.ts';

/** The groups that there is room for, each with the hits that are drawn of it. */
export function shownWithin(
  groups: readonly Group[],
  each: number,
  room: number,
): (Group & { drawn: readonly Hit[] })[] {
  let left = room;
  return groups.flatMap((group) => {
    const drawn = group.hits.slice(0, Math.min(each, Math.max(0, left)));
    left -= drawn.length;
    return drawn.length === 0 ? [] : [{ ...group, drawn }];
  });
}

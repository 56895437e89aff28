import type { Architecture, Replacement } from './types.ts';

/**
 * The decisions that a change carries out, by the reason that the change is given: a sentence made from several changes
 * keeps no more of them than that.
 */
export function decisionsByReason(
  stages: readonly Pick<Architecture, 'changes' | 'today'>[],
  replacements: readonly Pick<Replacement, 'because' | 'entrance' | 'decisions'>[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const add = (because: string | undefined, decisions: readonly string[] = []): void => {
    if (because === undefined || decisions.length === 0) return;
    found.set(because, [...new Set([...(found.get(because) ?? []), ...decisions])].sort());
  };
  for (const { changes, today } of stages)
    for (const { because, decisions } of [...changes, ...(today?.changes ?? [])]) add(because, decisions);
  for (const { because, entrance, decisions } of replacements)
    for (const reason of [because, entrance?.ours]) add(reason, decisions);
  return found;
}

/** A stage that carries out a decision, with the part of its page that says so. */
export interface Deciding<Stage> {
  readonly stage: Stage;
  /** Against the stage before, or against the day of the talk. */
  readonly part: 'changes' | 'today';
}

/** Stages of which a change carries out a decision. */
export const stagesDeciding = <Stage extends Pick<Architecture, 'changes' | 'today'>>(
  decision: string,
  stages: readonly Stage[],
): readonly Deciding<Stage>[] =>
  stages.flatMap((stage): Deciding<Stage>[] => {
    const names = (changes: Architecture['changes'] = []): boolean =>
      changes.some(({ decisions }) => decisions.includes(decision));
    if (names(stage.changes)) return [{ stage, part: 'changes' }];
    return names(stage.today?.changes) ? [{ stage, part: 'today' }] : [];
  });

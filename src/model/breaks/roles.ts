import { roles, type Role } from '../architecture/roles.ts';
import type { Architecture } from '../architecture/types.ts';

/** Nodes by role; a stage that has nothing in a role leaves it out. */
export type Roles = Readonly<Partial<Record<Role, readonly string[]>>>;

type Counted = Pick<Architecture, 'id' | 'previous' | 'unshown' | 'loads'>;

/**
 * The nodes of a stage by role: those of its own picture, and those of the stages before that go on existing but are
 * left out of it.
 */
export function rolesOf(stage: Counted, stages: readonly Counted[]): Roles {
  const before = stages.find(({ id }) => id === stage.previous);
  const earlier = before ? rolesOf(before, stages) : {};
  const pairs = roles.flatMap((role) => {
    const kept = (earlier[role] ?? []).filter((node) => stage.unshown.includes(node));
    const nodes = [...(stage.loads?.[role] ?? []), ...kept];
    return nodes.length === 0 ? [] : [[role, nodes] as const];
  });
  return Object.fromEntries(pairs);
}

/** What a stage of the model cannot be without, by what is missing. */
export function missingRoles(nodes: Roles): readonly Role[] {
  const needed: readonly Role[] = [
    'writer',
    ...(nodes.hosts ? [] : (['compute'] as const)),
    ...(nodes.gateway || nodes.functions || nodes.queue || nodes.stream
      ? (['edge', 'gateway', 'functions', 'queue', 'workers', 'stream'] as const)
      : []),
    ...(nodes.cache ? (['readers'] as const) : []),
  ];
  return needed.filter((role) => nodes[role] === undefined);
}

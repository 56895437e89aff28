/** A process with what it takes, as the system tells it. */
export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly kiB: number;
  /** Of the processor, children that have ended included. */
  readonly cpuSeconds: number;
}

export interface Taken {
  readonly kiB: number;
  readonly cpuSeconds: number;
}

/** Ticks of the clock in a second, by which Linux counts the time of processes. */
const ticks = 100;

/**
 * A process of Linux, from its two files below /proc.
 * @param stat the line of `stat`; the name in it may have blanks and brackets
 * @param status the text of `status`
 */
export function readProcess(stat: string, status: string): Process {
  const after = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = after.slice(11, 15);
  return {
    id: Number.parseInt(stat, 10),
    parent: after[1] ?? 0,
    kiB: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
    cpuSeconds: (user + system + childUser + childSystem) / ticks,
  };
}

/** What a process and all that it started take. */
export function takenBy(processes: readonly Process[], root: number): Taken {
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const sum = (id: number, own: Taken): Taken =>
    (children.get(id) ?? []).reduce((total, child) => {
      const more = sum(child.id, child);
      return { kiB: total.kiB + more.kiB, cpuSeconds: total.cpuSeconds + more.cpuSeconds };
    }, own);
  return sum(root, processes.find(({ id }) => id === root) ?? { kiB: 0, cpuSeconds: 0 });
}

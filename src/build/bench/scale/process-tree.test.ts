import { expect, it } from 'vitest';
import { readProcess, takenBy } from './process-tree.ts';

const stat = (id: number, name: string, parent: number, times: readonly number[]): string =>
  `${id} (${name}) S ${parent} 1 1 0 -1 4194304 100 0 0 0 ${times.join(' ')} 20 0 11 0 99 0 0`;
const status = (kiB: number): string => `Name:\tnode\nVmPeak:\t 999999 kB\nVmRSS:\t  ${kiB} kB\nThreads:\t11\n`;

it('reads the memory and the time of a process whatever its name is', () => {
  expect(readProcess(stat(12, 'node (a) b', 7, [150, 50, 25, 25]), status(2048))).toEqual({
    id: 12,
    parent: 7,
    kiB: 2048,
    cpuSeconds: 2.5,
  });
});

it('a process without memory of its own has none', () => {
  expect(readProcess(stat(3, 'kthread', 2, [0, 0, 0, 0]), 'Name:\tkthread\n').kiB).toBe(0);
});

it('adds what a process started, at any depth, and nothing else', () => {
  const at = (id: number, parent: number, kiB: number) => ({ id, parent, kiB, cpuSeconds: kiB / 100 });
  const all = [at(1, 0, 5000), at(10, 1, 100), at(11, 10, 20), at(12, 11, 3), at(20, 1, 700)];
  expect(takenBy(all, 10)).toEqual({ kiB: 123, cpuSeconds: 1.23 });
  expect(takenBy(all, 99)).toEqual({ kiB: 0, cpuSeconds: 0 });
});

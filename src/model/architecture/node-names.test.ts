import { describe, expect, it } from 'vitest';
import { small } from './fixture.ts';
import { nodeNames } from './node-names.ts';

const groups = [
  { id: 'forums', label: 'Forums' },
  { id: 'shop', label: 'Shop' },
];
const node = (id: string, label: string, group?: string) => ({ id, label, ...(group === undefined ? {} : { group }) });
const named = (...nodes: ReturnType<typeof node>[]): string[] => [...nodeNames({ groups, nodes }).values()];

describe('names of the parts of one picture', () => {
  it('are plain where none occurs twice', () => {
    expect([...nodeNames(small).values()]).toEqual(['Users', 'App Runner', 'Aurora (writer)']);
  });

  it('say the frame where a name occurs in several', () => {
    expect(named(node('a', 'RDS Proxy', 'forums'), node('b', 'RDS Proxy', 'shop'), node('c', 'RDS Proxy'))).toEqual([
      'RDS Proxy in “Forums”',
      'RDS Proxy in “Shop”',
      'RDS Proxy',
    ]);
  });

  it('are numbered where the frame does not tell them apart', () => {
    expect(named(node('a', 'Task', 'shop'), node('b', 'Task', 'shop'))).toEqual(['Task 1', 'Task 2']);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePage, type PageSource } from './page-source.ts';
import { tierStepIssues } from './tier-steps.ts';

const pageOf = (id: string, head: string, body = ''): PageSource =>
  parsePage(id, `${id}.mdx`, `---\n${head}\n---\n\n${body}\n`) as PageSource;
const decision = (id: string, tiers: string): PageSource =>
  pageOf(id, `kind: decision\nid: ${id}\ndecision: { tiers: [${tiers}] }`);
const records = [decision('D-01', 'users-1'), decision('D-02', 'users-1, users-1m'), decision('D-03', 'users-1m')];
const tier = (...steps: string[]): PageSource =>
  pageOf('tier', 'kind: tier\ntier: users-1', steps.map((ids) => `<StepCard decisions="${ids}" />`).join('\n\n'));
const said = (...steps: string[]): string[] =>
  tierStepIssues([...records, tier(...steps)]).map(({ line = 0, message }) => `${line} ${message}`);

describe('the steps of a tier', () => {
  it('name each decision of the tier once', () => {
    expect(said('D-01', 'D-02')).toEqual([]);
  });

  it('miss none, repeat none and name no other', () => {
    expect(said('D-01')).toEqual(['6 no step of this tier names D-02']);
    expect(said('D-01, D-02', 'D-01')).toEqual(['8 D-01 is named in two steps']);
    expect(said('D-01, D-02', 'D-03')).toEqual(['8 D-03 does not come up in this tier']);
  });

  it('are not asked of a page without steps', () => {
    expect(said()).toEqual([]);
  });
});

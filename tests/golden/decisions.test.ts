import { describe, expect, it } from 'vitest';
import { bothDays } from './both-days.ts';
import { decisionLines } from './decision-lines.ts';
import { expectGolden, strayGolden } from './golden.ts';
import { decisions } from './library.ts';

describe('what stands at the head of the decisions', () => {
  it.each(decisions.map((decision) => [decision.id, decision] as const))('%s', async (id, decision) => {
    const [, ...lines] = bothDays(decisionLines(decision, 'talk'), decisionLines(decision, 'today'));
    await expectGolden('decisions', id.toLowerCase(), [`${id}: ${decision.title}`, ...lines]);
  });

  it('has no file for a decision that is not there', () => {
    expect(
      strayGolden(
        'decisions',
        decisions.map(({ id }) => id.toLowerCase()),
      ),
    ).toEqual([]);
  });
});

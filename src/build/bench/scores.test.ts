import { expect, it } from 'vitest';
import { printScores, scoresOf, type Report } from './scores.ts';

const category = (score: number | null, audits: readonly (readonly [string, number])[] = []) => ({
  score,
  auditRefs: audits.map(([id, weight]) => ({ id, weight })),
});
const report: Report = {
  categories: {
    performance: category(0.485, [['speed', 10]]),
    accessibility: category(0.96, [
      ['contrast', 7],
      ['names', 3],
      ['hint', 0],
    ]),
    'best-practices': category(1, [['console', 1]]),
    seo: category(1, [['not-applicable', 1]]),
  },
  audits: {
    speed: { score: 0.3, title: 'Slow' },
    contrast: { score: 0, title: 'Contrast is too low' },
    names: { score: 1, title: 'Buttons have names' },
    hint: { score: 0, title: 'Only a hint' },
    console: { score: 1, title: 'No errors' },
    'not-applicable': { score: null, title: 'Nothing to look at' },
  },
};

it('gives scores out of 100, and names what keeps those that are sure below it', () => {
  const page = scoresOf('service', '/services/sqs/', report);
  expect(page.scores).toEqual({ performance: 49, accessibility: 96, 'best-practices': 100, seo: 100 });
  expect(page.faults).toEqual(['accessibility: contrast, Contrast is too low']);
  expect(printScores(page)).toMatch(/^service\s+49\s+96\s+100\s+100\n {4}accessibility: contrast/);
});

it('a category that Lighthouse could not score is no success', () => {
  const page = scoresOf('home', '/', { ...report, categories: { ...report.categories, seo: category(null) } });
  expect(page.scores.seo).toBe(0);
  expect(page.faults).toContain('seo: Lighthouse gives no score');
});

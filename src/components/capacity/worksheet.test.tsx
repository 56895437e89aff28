import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { concurrencySheet } from '../../model/capacity/concurrency-sheet.ts';
import type { ConcurrencyLimit } from '../../model/capacity/concurrency-sums.ts';
import { workedExample } from '../../model/capacity/worked.ts';
import type { Limit } from '../../model/capacity/worksheet.ts';
import ConcurrencySheet from './ConcurrencySheet.tsx';
import { drawFormula } from './draw-formula.ts';
import { WorkedText } from './WorkedText.tsx';

const numbers: Record<ConcurrencyLimit, number> = {
  'app-runner-concurrency-max': 200,
  'app-runner-concurrency-default': 100,
  'app-runner-max-size-default': 25,
  'fargate-vcpu-on-demand-default': 6,
  'app-runner-request-timeout': 120,
};
const limits = Object.fromEntries(
  Object.entries(numbers).map(([id, value]) => [
    id,
    { talk: value, today: value, provenAtTalk: true, mark: undefined } satisfies Limit,
  ]),
) as Record<ConcurrencyLimit, Limit>;
const formulas = concurrencySheet.formulas.map(drawFormula);
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('the concurrency sheet without scripts', () => {
  const html = render(<ConcurrencySheet limits={limits} formulas={formulas} />);

  it('shows the talk’s sum for the service and for one instance', () => {
    expect(text(html)).toContain('for the whole service 150,000/min for one instance 6,000/min');
  });

  it('says that an untouched service does half', () => {
    expect(text(html)).toContain('2,500 in flight and 75,000 a minute, half of what the bound allows.');
  });

  it('has the numbers in the formulas, and the formulas in words', () => {
    expect(html).toContain('>5,000<');
    expect(html).toContain(
      'Lambda equals C over W: 5,000 requests in flight over 2\u00a0s each is 2,500 requests per second',
    );
    expect(html).not.toMatch(/@\w+@/);
  });

  it('labels every field and describes it', () => {
    for (const [, id = ''] of html.matchAll(/<input id="([^"]+)"/g)) {
      expect(html).toContain(`for="${id}"`);
      expect(html).toContain(`id="${id}-hint"`);
    }
    expect([...html.matchAll(/<input /g)]).toHaveLength(5);
  });

  it('leaves formulas and table out where it is one of several things', () => {
    const brief = render(<ConcurrencySheet limits={limits} formulas={formulas} brief />);
    expect(brief).not.toContain('role="math"');
    expect(brief).not.toContain('<table');
  });
});

describe('a formula', () => {
  it('keeps its slots whole when KaTeX draws it', () => {
    for (const { tex } of concurrencySheet.formulas) {
      const wanted = [...tex.matchAll(/@\w+@/g)].map(([slot]) => slot);
      const drawn = [...drawFormula({ id: 'x', tex, words: '' }).html.matchAll(/@\w+@/g)].map(([slot]) => slot);
      expect(drawn.sort()).toEqual(wanted.sort());
    }
  });
});

describe('WorkedText', () => {
  const worked = workedExample('ceiling-bound', (id) => numbers[id as ConcurrencyLimit], 'today');

  it('leads from each fact to the ledger and puts no stray space', () => {
    expect(render(<WorkedText days={[['', worked]]} result={false} limits="/reference/limits/" />)).toBe(
      '<span class="worked"><span><a class="worked-fact" href="/reference/limits/#app-runner-concurrency-max">200</a> × ' +
        '<a class="worked-fact" href="/reference/limits/#app-runner-max-size-default">25</a> = <b>5,000\u00a0requests</b> in flight.</span></span>',
    );
  });

  it('shows both days where they differ', () => {
    const html = render(
      <WorkedText
        days={[
          ['talk', worked],
          ['today', worked],
        ]}
        result
        limits="/"
      />,
    );
    expect(html).toBe(
      '<span class="worked-result"><span class="as-of-talk">5,000\u00a0requests in flight</span><span class="as-of-today">5,000\u00a0requests in flight</span></span>',
    );
  });
});

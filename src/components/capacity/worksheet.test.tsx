import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { workedExample } from '../../model/capacity/worked.ts';
import { sheet } from '../../model/sheets/concurrency.ts';
import type { Limit, Sheet } from '../../model/worksheet/sheet.ts';
import { drawFormula } from './draw-formula.ts';
import { WorkedText } from './WorkedText.tsx';
import { WorksheetView } from './WorksheetView.tsx';

const numbers: Record<string, number> = {
  'app-runner-concurrency-max': 200,
  'app-runner-concurrency-default': 100,
  'app-runner-max-size-default': 25,
  'fargate-vcpu-on-demand-default': 6,
  'app-runner-request-timeout': 120,
};
const limits = Object.fromEntries(
  Object.entries(numbers).map(([id, value]) => [
    id,
    {
      talk: value,
      today: value,
      provenAtTalk: true,
      mark: undefined,
      kind: 'hard limit',
      source: 'a guide',
      date: '2026-09-15',
    } satisfies Limit,
  ]),
);
const formulas = sheet.steps.map(drawFormula);
const drawn = (brief: boolean): string =>
  render(
    <WorksheetView
      sheet={sheet as Sheet}
      limits={limits}
      formulas={formulas}
      choices={{}}
      opening={{}}
      root="/"
      limitsHref="/reference/limits/"
      href="/capacity/concurrency/"
      brief={brief}
    />,
  );
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('the concurrency sheet without scripts', () => {
  const html = drawn(false);

  it('shows the talk’s sum for the service and for one instance', () => {
    expect(text(html)).toContain('Rate of the whole service 150,000/min Rate of one instance 6,000/min');
  });

  it('says that an untouched service does half', () => {
    expect(text(html)).toContain('2,500 in flight and 75,000/min, half of what the bound allows.');
  });

  it('has the numbers in the formulas, and the formulas in words', () => {
    expect(html).toContain('>5,000<');
    expect(html).toContain('5,000 requests in flight over 2\u00a0s each is 2,500\u00a0requests/s');
    expect(html).not.toMatch(/@\w+@/);
  });

  it('labels every field and describes it', () => {
    for (const [, id = ''] of html.matchAll(/<input id="([^"]+)"/g)) {
      expect(html).toContain(`for="${id}"`);
    }
    expect([...html.matchAll(/class="quantity-hint"/g)]).toHaveLength(5);
  });

  it('cites each limit of the ledger by kind and day, and has the table over the main input', () => {
    expect(html).toContain('href="/reference/limits/#app-runner-concurrency-max" title="a guide"');
    expect(text(html)).toContain('Over “Time per request”, all else kept');
    expect(html).toContain('aria-label="Rate of the whole service over “Time per request”. At Time per request 2');
  });

  it('answers backwards what it opens with', () => {
    expect(text(html)).toContain('“Time per request” has to be at most 500 ms.');
  });

  it('leaves formulas, chart and tables out where it is one of several things', () => {
    const brief = drawn(true);
    expect(brief).not.toContain('role="math"');
    expect(brief).not.toContain('<table');
    expect(brief).toContain('href="/capacity/concurrency/"');
  });
});

describe('a formula', () => {
  it('keeps its slots whole when KaTeX draws it', () => {
    for (const { tex } of sheet.steps) {
      const wanted = [...tex.matchAll(/@\w+@/g)].map(([slot]) => slot);
      const drawn = [...drawFormula({ id: 'x', does: '', tex, words: '' }).html.matchAll(/@\w+@/g)].map(
        ([slot]) => slot,
      );
      expect(drawn.sort()).toEqual(wanted.sort());
    }
  });
});

describe('WorkedText', () => {
  const worked = workedExample('ceiling-bound', (id) => numbers[id] ?? Number.NaN, 'today');

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

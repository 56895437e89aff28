import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { workedSum } from '../../model/worksheet/worked.ts';
import type { Limit } from '../../model/worksheet/limit.ts';
import type { Day } from '../../model/facts/day.ts';
import { caseOf, startOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import { sheetOf } from '../records/all-sheets.ts';
import { behindTabs } from './behind-tabs.ts';
import { drawFormula } from './draw-formula.ts';
import { SheetRepairs } from './SheetRepairs.tsx';
import { SheetNotes } from './SheetNotes.tsx';
import { WorkedText } from '../inline/WorkedText.tsx';
import { WorksheetView } from './WorksheetView.tsx';

const sheet = sheetOf('C-CONC');

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
      name: 'a limit',
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
const drawn = (): string =>
  render(
    <WorksheetView
      sheet={sheet}
      limits={limits}
      formulas={formulas}
      choices={{}}
      root="/"
      limitsHref="/reference/limits/"
      href="/capacity/concurrency/"
      fixes={[{ id: 'D-19', short: 'Scale on concurrency', href: '/decisions/d-19/' }]}
      services={[]}
      service="App Runner"
      uncounted={['the database', 'CPU', 'cold starts']}
      behind={behindTabs}
      repairs={SheetRepairs}
      sources="<table></table>"
    />,
  );
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

describe('the concurrency sheet without scripts', () => {
  const html = drawn();

  it('shows the talk’s sum for the service and for one instance', () => {
    expect(text(html)).toMatch(/Rate of the whole service 150,000\/min .*Rate of one instance 6,000\/min/);
  });

  it('says that an untouched service does half', () => {
    expect(text(html)).toContain('2,500 in flight and 75,000/min, half of the maximum.');
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

  it('answers in one sentence, with the limit that binds first and the decision about it', () => {
    expect(text(html).replace(/ +/g, ' ')).toMatch(
      /^ The service handles 36,000\/min on your account’s 6 vCPU: .* Over the limit/,
    );
    expect(text(html)).toMatch(
      /Over the limit: Account’s vCPU, 25 of 6 \(4\.2×\)\. Decision: Scale on concurrency D-19/,
    );
  });

  it('has a panel for every tab, each named by its tab', () => {
    const tabs = [...html.matchAll(/role="tab"[^>]*?id="([^"]+)"[^>]*?aria-controls="([^"]+)"/g)];
    expect(tabs.map(([, , panel]) => panel)).toEqual(
      ['chart', 'table', 'backwards', 'formula', 'sources'].map((id) => `c-conc-${id}`),
    );
    for (const [, tab, panel] of tabs) {
      expect(html).toContain(`id="${panel}"`);
      expect(html).toContain(`aria-labelledby="${tab}"`);
    }
  });

  it('marks the preset that is shown, and names two things that are not counted', () => {
    expect([...html.matchAll(/aria-pressed="true"/g)]).toHaveLength(1);
    expect(text(html)).toContain('Not counted: the database; CPU. 1 more');
  });
});

describe('a sheet pinned to an earlier edition', () => {
  const first = '2026-11-22';
  const earlier = { 'app-runner-concurrency-max': 100, 'fargate-vcpu-on-demand-default': 4 };
  const moved = Object.fromEntries(
    Object.entries(limits).map(([id, limit]) => [
      id,
      id in earlier ? { ...limit, earlier: { [first]: earlier[id as keyof typeof earlier] } } : limit,
    ]),
  );
  const notes = (day: Day): string =>
    render(
      <SheetNotes
        sheet={sheet}
        limits={moved}
        notes={[]}
        carried={new Set()}
        day={day}
        todayHref={() => '/capacity/concurrency/?latency=350ms'}
      />,
    );

  it('says which limits have changed since, and leads to today’s result', () => {
    const html = notes({ asOf: 'today', pin: first, edition: first });
    expect(text(html)).toMatch(
      /Pinned to 22 Nov 2026\. Two limits have changed since: .* was 100, now 200; .* was 4, now 6\./,
    );
    expect(html).toContain('<a href="/capacity/concurrency/?latency=350ms">Show today’s result</a>');
  });

  it('says nothing where the edition is today’s, or the day the talk’s', () => {
    for (const day of [
      { asOf: 'today', pin: '2027-03-05' },
      { asOf: 'talk', pin: '2024-02-29' },
    ] as const)
      expect(notes(day)).not.toContain('Pinned');
  });

  it('counts with the limits as they were', () => {
    const on = (edition?: string) => {
      const { numbers: at } = limitsAt(moved, 'today', edition);
      return caseOf(sheet, startOf(sheet, at), at, 'today');
    };
    expect(on(first).value('inFlight')).toBe(on().value('inFlight') / 2);
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
  const worked = workedSum(sheetOf('C-CONC'), 'ceiling-bound', limits, 'today');

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

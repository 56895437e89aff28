import { getCollection } from 'astro:content';
import { levelWords, headroom } from '../../model/formulas/headroom.ts';
import { cardBar, fullestBars } from '../../model/preview/bars.ts';
import type { Card } from '../../model/preview/card.ts';
import { titled } from '../../model/preview/preview.ts';
import { caseOf, startOf, verdictOf } from '../../model/worksheet/case.ts';
import { limitsAt } from '../../model/worksheet/limits-at.ts';
import type { Bar } from '../../model/worksheet/sheet.ts';
import { sheetOf } from '../records/all-sheets.ts';
import { limitsOf } from '../records/limits.ts';
import { subject, type Subject } from './subject.ts';
import { figuresAsOf, typedAddress, upperFirst } from './words.ts';

/** A calculator as it opens today. */
async function opened(id: string): Promise<{ verdict: readonly string[]; bars: readonly Bar[] }> {
  const sheet = sheetOf(id);
  const { numbers } = limitsAt(await limitsOf(sheet), 'today');
  const state = caseOf(sheet, startOf(sheet, numbers), numbers, 'today');
  return {
    verdict: verdictOf(sheet, state),
    bars: fullestBars(sheet.bars(state).flatMap(({ whatIf, bars }) => (whatIf ? [] : bars))),
  };
}

/** The fullest bar of a calculator as it opens, for records that it measures. */
export const bindingBar = async (id: string): Promise<Bar | undefined> => (await opened(id)).bars[0];

function statusOf(bar: Bar | undefined): Card['status'] {
  if (!bar) return { tone: 'none', words: 'Enter your own numbers' };
  const room = headroom(bar.load, bar.ceiling, bar.kind);
  return { tone: room.level, words: `${upperFirst(levelWords(room, bar.kind))}: ${bar.label}` };
}

/** Every calculator: its verdict as it opens, and the limits that bind. */
export async function calculators(): Promise<Subject[]> {
  const pages = await getCollection('docs', ({ data }) => data.kind === 'capacity' && data.id !== undefined);
  const made = pages.map(async ({ id: page, data }): Promise<Subject> => {
    const id = data.id ?? '';
    const name = data.short ?? data.title;
    const { verdict, bars } = await opened(id);
    return subject(
      { path: `/${page}/`, id },
      { title: titled(id, name), description: verdict.join(' ') },
      {
        name: id,
        kicker: `${id} · ${name}`,
        title: verdict[0] ?? data.title,
        answer: '',
        note: figuresAsOf,
        bars: bars.map((bar) => cardBar(bar)),
        status: statusOf(bars[0]),
        address: typedAddress(`/${id}`),
      },
    );
  });
  return Promise.all(made);
}

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { days } from '../../model/facts/days.ts';
import { daysAfter } from '../../model/facts/due.ts';
import { agendaIn, agendaText } from './agenda.ts';

const root = join(import.meta.dirname, '../../..');

it('has nothing overdue on the day of the figures', async () => {
  expect((await agendaIn(root, days.today)).overdue).toEqual([]);
});

it('names facts and decisions once their day has passed', async () => {
  const agenda = await agendaIn(root, daysAfter(days.today, 400));
  const ids = agenda.overdue.map(({ id }) => id);
  expect(ids).toContain('D-16');
  expect(ids).toContain('alb-hour');
  expect(agendaText(agenda)).toMatch(/^Overdue: \d+\n {2}\d{4}-\d\d-\d\d {2}\S+ {2}\(.+\)\n/);
});

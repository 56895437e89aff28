import { parseArgs } from 'node:util';
import { agendaIn, agendaText } from './agenda.ts';

const usage = `Usage: npm run due [-- --day YYYY-MM-DD]

Lists the facts and decisions that have to be read again: overdue, within 30 days, and within 90.
Without --day it looks from today. Exit code: 0 nothing is overdue, 1 something is, 2 wrong use.`;

const today = new Date().toISOString().slice(0, 10);
const { values } = parseArgs({ options: { day: { type: 'string', default: today } } });
if (!/^\d{4}-\d\d-\d\d$/.test(values.day)) {
  console.error(usage);
  process.exit(2);
}
const agenda = await agendaIn(process.cwd(), values.day);
console.log(agendaText(agenda));
process.exitCode = agenda.overdue.length > 0 ? 1 : 0;

import { day as dayField } from '../../schemas/fields.ts';
import { readArgs, wrongUse } from '../command.ts';
import { agendaIn, agendaText } from './agenda.ts';

const usage = `Usage: npm run due [-- --day YYYY-MM-DD]

Lists the facts and decisions that have to be read again: overdue, within 30 days, and within 90.
Without --day it looks from today. Exit code: 0 nothing is overdue, 1 something is, 2 wrong use.`;

const today = new Date().toISOString().slice(0, 10);
const day = readArgs(usage, { day: { type: 'string' } }).values.day ?? today;
const { error } = dayField.safeParse(day);
if (error) wrongUse(`--day ${day}: ${error.issues[0]?.message ?? 'no day'}.`, usage);
const agenda = await agendaIn(process.cwd(), day);
console.log(agendaText(agenda));
process.exitCode = agenda.overdue.length > 0 ? 1 : 0;

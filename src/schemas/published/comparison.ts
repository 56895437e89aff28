import { z } from 'astro/zod';
import { earlierHeading, list, maybe, onBothDays, text, url } from './fields.ts';

const cell = z.strictObject({
  kind: z
    .enum(['said', 'unsaid', 'absent'])
    .describe('“absent” where the column does not exist on that day, “unsaid” where no fact is recorded.'),
  is: maybe(z.string(), 'The answer in a few words.'),
  says: maybe(z.string(), 'What qualifies it.'),
  because: maybe(z.string(), 'Why it is so, where no fact can be printed.'),
  facts: list(
    z.strictObject({
      id: text('Id of the fact.'),
      value: text('Its value as the site prints it.'),
      seen: maybe(z.string(), 'As-of date of its source.'),
      mark: maybe(z.string(), 'Mark of a value that is not verified.'),
    }),
    'Facts that the cell prints.',
  ),
});

const table = z.strictObject({
  id: text('Permanent id.'),
  title: text('Title.'),
  about: text('What it compares.'),
  url,
  tree: text('Id of the chooser whose questions its rows answer.'),
  columns: list(
    z.strictObject({
      id: text('Permanent id.'),
      name: text('Name of the column.'),
      service: text('Id of the AWS service.'),
      variant: maybe(z.string(), 'The part of the service, where the column is not the whole of it.'),
      menu: z.enum(['slide', 'beside']).describe('“slide” where the talk names it.'),
      from: maybe(z.iso.date(), 'First day on which it exists; null where it always did.'),
      to: maybe(z.iso.date(), 'First day on which it no longer exists; null while it does.'),
    }),
    'What is compared.',
  ),
  rows: list(
    z.strictObject({
      id: text('Permanent id.'),
      title: text('Name of the row.'),
      asks: text('What the row tells, as a question.'),
      question: maybe(z.string(), 'Id of the question of the chooser that it answers.'),
      cells: z.record(z.string(), onBothDays(cell, 'The cell on each day.')).describe('Cells by column.'),
    }),
    'The properties.',
  ),
});

/** `comparison.json`. */
export const comparisonFile = z
  .strictObject({ ...earlierHeading, tables: list(table, 'The tables.') })
  .describe('Tables that compare services, cell by cell, with the facts that each cell prints.');

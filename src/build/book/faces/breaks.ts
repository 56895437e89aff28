import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BreakInputs } from '../../../model/breaks/part.ts';
import { usersShort } from '../../../model/breaks/users.ts';
import { verdictOf } from '../../../model/breaks/verdict.ts';
import { startOf, valuesOf } from '../../../model/worksheet/case.ts';
import { limitsAt } from '../../../model/worksheet/limits-at.ts';
import { caseLimits } from '../../../model/worksheet/limit.ts';
import { need, type Library } from '../library.ts';
import { table } from '../text.ts';

/** Which part breaks first, by architecture and workload, and with how many users; below it a new account's first limit. */
export function breaksTable({ sheets, ledger, sources }: Library): ElementContent {
  const sheet = need(
    sheets.find(({ id }) => id === 'C-BREAK'),
    'calculator C-BREAK',
  );
  const limits = caseLimits(
    sheet,
    (id) => ledger.get(id),
    (id) => sources.get(id)?.title ?? id,
  );
  const { numbers } = limitsAt(limits, 'today');
  const start = startOf(sheet, numbers);
  const stages = sheet.inputs['stage']?.options ?? [];
  const rows = stages.map(({ label, value }) => [
    label,
    ...sheet.examples.map((example) => {
      const inputs = { ...start, ...valuesOf(example, numbers), stage: value } as unknown as BreakInputs;
      const { first, newAccount } = verdictOf(inputs, numbers, 'today');
      return [
        h('b', first ? usersShort(first.at) : '–'),
        ` ${first?.label ?? 'no hard limit'}`,
        h('br'),
        h('span', { className: ['hint'] }, newAccount ? `new account: ${usersShort(newAccount.at)}` : ''),
      ];
    }),
  ]);
  return table(['Architecture', ...sheet.examples.map(({ label }) => label)], rows, {
    className: 'wide dense numbered',
    caption: 'What breaks first, and with how many users',
  });
}

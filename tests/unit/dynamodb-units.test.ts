import { expect, it } from 'vitest';
import { sheetOf } from '../../src/components/records/all-sheets.ts';

const [table, bill] = [sheetOf('C-DDB'), sheetOf('C-COST-TABLE')];

const limits = {
  'dynamodb-rcu-size': 4,
  'dynamodb-wcu-size': 1,
  'dynamodb-partition-rcu': 3000,
  'dynamodb-partition-wcu': 1000,
  'dynamodb-partition-size': 10,
  'dynamodb-item-size': 400,
  'dynamodb-table-throughput': 40_000,
  'dynamodb-account-throughput': 80_000,
  'ddb-wru': 0.625,
  'ddb-rru': 0.125,
  'ddb-wcu': 0.00065,
  'ddb-rcu': 0.00013,
};
const inBytes = {
  ...limits,
  'dynamodb-rcu-size': 4 * 1024,
  'dynamodb-wcu-size': 1024,
  'dynamodb-item-size': 400 * 1024,
};
const openWith = (inputs: Readonly<Record<string, { readonly start: number | string }>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(inputs).map(([key, { start }]) => [
      key,
      typeof start === 'number' ? start : limits[start as keyof typeof limits],
    ]),
  );

it.each([
  [1010, 100],
  [1024, 100],
  [1025, 200],
])('a table of %i-byte items takes %i units for 100 writes a second, on its sheet and on its bill', (size, units) => {
  const asked = { ...openWith(table.inputs), writes: 100, item: size };
  const billed = { ...openWith(bill.inputs), writes: 100, size, use: 1 };
  expect(table.compute(asked, inBytes, 'today')['wcu']).toEqual({ ok: true, value: units });
  expect(bill.compute(billed, inBytes, 'today')['wcu']).toEqual({ ok: true, value: units });
});

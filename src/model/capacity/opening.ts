import type { AsOf } from '../facts/as-of.ts';
import { quantityParam } from '../link/quantity-param.ts';
import type { Params } from '../link/state.ts';
import type { Limit, Numbers, Worksheet } from './worksheet.ts';

/** The limits' numbers on a day. Where the talk's day has none, today's stands in; `carried` says which. */
export function limitsAt<LimitId extends string>(
  limits: Readonly<Record<LimitId, Limit>>,
  asOf: AsOf,
): { readonly numbers: Numbers<LimitId>; readonly carried: ReadonlySet<LimitId> } {
  const ids = Object.keys(limits) as LimitId[];
  const number = (id: LimitId): number => (asOf === 'talk' ? (limits[id].talk ?? limits[id].today) : limits[id].today);
  return {
    numbers: Object.fromEntries(ids.map((id) => [id, number(id)])) as Record<LimitId, number>,
    carried: new Set(asOf === 'talk' ? ids.filter((id) => !limits[id].provenAtTalk) : []),
  };
}

/** The values a sheet opens with on a day. */
export const startOf = <Key extends string, LimitId extends string>(
  { inputs }: Worksheet<Key, LimitId>,
  limits: Numbers<LimitId>,
): Record<Key, number> =>
  Object.fromEntries(
    inputs.map(({ key, start }) => [key, typeof start === 'number' ? start : limits[start]]),
  ) as Record<Key, number>;

/** How a sheet's state is written in the address. */
export const paramsOf = <Key extends string, LimitId extends string>({
  inputs,
}: Worksheet<Key, LimitId>): Params<Record<Key, number>> =>
  Object.fromEntries(inputs.map(({ key, param, want }) => [key, quantityParam(param, want)])) as Params<
    Record<Key, number>
  >;

import type { LoadKind } from '../capacity/headroom.ts';
import type { Quantity } from '../quantity/say.ts';
import type { Bar } from './sheet.ts';

/** A load against a limit of the ledger, written on one line. */
export const limitBar = <LimitId extends string>(
  id: string,
  label: string,
  load: number,
  ceiling: number,
  limit: LimitId,
  quantity: Quantity,
  kind?: LoadKind,
): Bar<LimitId> => ({ id, label, load, ceiling, limit, quantity, ...(kind ? { kind } : {}) });

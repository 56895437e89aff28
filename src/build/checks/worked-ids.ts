import { workedIds as ids } from '../../model/capacity/worked.ts';

/** The worked examples that pages and records may print. */
export const workedIds: ReadonlySet<string> = new Set<string>(ids);

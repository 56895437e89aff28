import { after, editionOf, type replayed } from '../../model/citations/history.ts';
import { days } from '../../model/facts/as-of.ts';
import { releasedHistory } from '../records/editions.ts';
import { citableParts } from './library.ts';

type History = ReturnType<typeof replayed>;

let history: Promise<History> | undefined;

async function readHistory(): Promise<History> {
  const released = await releasedHistory();
  const last = released.at(-1)?.state ?? new Map();
  // While records are being edited the page shows them, not the last release.
  const open = editionOf(last, await citableParts(), { edition: 'unreleased', asOf: days.today });
  if (Object.keys(open.parts).length === 0) return released;
  return [...released, { edition: open.edition, asOf: open.asOf, state: after(last, open) }];
}

/** Every edition with its records, the present ones last. */
export function editionHistory(): Promise<History> {
  history ??= readHistory();
  return history;
}

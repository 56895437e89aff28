import { h, hydrate } from 'preact';
import { prefixOf } from '../../model/worksheet/address.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { BreaksFull, type FullData } from './BreaksFull.tsx';
import type { BreaksData } from './BreaksView.tsx';
import { chosenEarly } from './chosen-early.ts';
import { Guard } from '../live/Guard.tsx';
import { readerFor } from '../worksheet/use-address.ts';

/** Takes over the HTML that the server drew. */
export async function start(body: Element, sheet: Sheet, data: BreaksData): Promise<void> {
  await readerFor(sheet, prefixOf(sheet, data.own));
  const chosen = chosenEarly(body);
  hydrate(h(Guard, null, h(BreaksFull, { sheet, ...(data as FullData) })), body);
  await chosen();
}

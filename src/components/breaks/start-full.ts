import { h, hydrate } from 'preact';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { BreaksFull, type FullData } from './BreaksFull.tsx';
import type { BreaksData } from './BreaksView.tsx';
import { chosenEarly } from './chosen-early.ts';
import { Guard } from '../live/Guard.tsx';

/** Takes over the HTML that the server drew. */
export function start(body: Element, sheet: Sheet, data: BreaksData): Promise<void> {
  const chosen = chosenEarly(body);
  hydrate(h(Guard, null, h(BreaksFull, { sheet, ...(data as FullData) })), body);
  return chosen();
}

import { h, hydrate } from 'preact';
import { prefixOf } from '../../model/worksheet/address.ts';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { Guard } from '../live/Guard.tsx';
import { CaseView, type CaseData } from './CaseView.tsx';
import { readerFor } from './use-address.ts';

/** Takes over the HTML that the server drew. */
export async function start(body: Element, sheet: Sheet, data: CaseData): Promise<void> {
  await readerFor(sheet, prefixOf(sheet));
  hydrate(h(Guard, null, h(CaseView, { sheet, ...data })), body);
}

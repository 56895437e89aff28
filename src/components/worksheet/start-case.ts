import { h, hydrate } from 'preact';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { Guard } from '../live/Guard.tsx';
import { CaseView, type CaseData } from './CaseView.tsx';

/** Takes over the HTML that the server drew. */
export function start(body: Element, sheet: Sheet, data: CaseData): void {
  hydrate(h(Guard, null, h(CaseView, { sheet, ...data })), body);
}

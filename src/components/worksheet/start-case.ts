import { h, hydrate } from 'preact';
import type { Sheet } from '../../model/worksheet/sheet.ts';
import { CaseView, type CaseData } from './CaseView.tsx';

/** Takes over the HTML that the server drew. */
export function start(body: Element, sheet: Sheet, data: CaseData): void {
  hydrate(h(CaseView, { sheet, ...data }), body);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetOf } from '../weight/budgets.ts';
import { total, weigh, type Weight } from '../weight/weigh.ts';

/** The heaviest page of a kind in each respect, and how many there are. */
export interface KindWeight extends Weight {
  readonly kind: string;
  readonly pages: number;
  readonly total: number;
  /** The most that a page of this kind may weigh. */
  readonly most: number;
}

/** What pages weigh on a first visit, by kind, heaviest kind first. */
export function weighKinds(dist: string): KindWeight[] {
  const kinds = new Map<string, KindWeight>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html') || !readFileSync(join(dist, name), 'utf8').includes('<main')) continue;
    const path = `/${name.replace(/index\.html$/, '')}`;
    const { kind, most } = budgetOf(path);
    const weight = weigh(dist, path);
    const before = kinds.get(kind);
    const more = (what: keyof Weight): number => Math.max(before?.[what] ?? 0, weight[what]);
    kinds.set(kind, {
      kind,
      pages: (before?.pages ?? 0) + 1,
      html: more('html'),
      plain: more('plain'),
      style: more('style'),
      script: more('script'),
      fonts: more('fonts'),
      requests: more('requests'),
      total: Math.max(before?.total ?? 0, total(weight)),
      most: most.total,
    });
  }
  return [...kinds.values()].sort((a, b) => b.total - a.total);
}

/** As a table. */
export const printKinds = (kinds: readonly KindWeight[]): string =>
  [
    'heaviest page of a kind, gzip KiB      pages    html   plain   style  script   fonts requests   total',
    ...kinds.map((of) =>
      [
        of.kind.padEnd(37),
        String(of.pages).padStart(7),
        ...[of.html, of.plain, of.style, of.script, of.fonts].map((size) => size.toFixed(1).padStart(7)),
        String(of.requests).padStart(8),
        of.total.toFixed(1).padStart(7),
      ].join(' '),
    ),
  ].join('\n');

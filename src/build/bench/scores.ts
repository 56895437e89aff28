export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What Lighthouse says of one page: scores of 0 to 100, and what keeps the three that are sure below 100. */
export interface PageScores {
  readonly kind: string;
  readonly path: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
}

/** As much of Lighthouse's report as is read here. */
export interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly title: string }>>;
}

/** What a report says. Performance depends on the machine, so that no fault is told of it. */
export function scoresOf(kind: string, path: string, { categories: found, audits }: Report): PageScores {
  const score = (name: Category): number => Math.round((found[name]?.score ?? 0) * 100);
  const sure = categories.filter((name) => name !== 'performance');
  const faults = sure.flatMap((name) => [
    ...(typeof found[name]?.score === 'number' ? [] : [`${name}: Lighthouse gives no score`]),
    ...(found[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id}, ${audits[id]?.title ?? ''}`),
  ]);
  const scores = Object.fromEntries(categories.map((name) => [name, score(name)])) as Record<Category, number>;
  return { kind, path, scores, faults };
}

/** As a line of the table, with what is to be fixed below it. */
export const printScores = ({ kind, scores, faults }: PageScores): string =>
  [
    kind.padEnd(32) + categories.map((name) => String(scores[name]).padStart(16)).join(''),
    ...faults.map((fault) => `    ${fault}`),
  ].join('\n');

import type { Issue } from '../issue.ts';
import { attributeOf, componentsOf, lineOf, type PageSource } from './page-source.ts';

const namesIn = (page: PageSource): { readonly id: string; readonly line: number }[] =>
  componentsOf(page)
    .filter(({ name }) => name === 'StepCard')
    .flatMap((node) =>
      (attributeOf(node, 'decisions') ?? '')
        .split(',')
        .map((id) => ({ id: id.trim(), line: lineOf(node) }))
        .filter(({ id }) => id !== ''),
    );

/** The steps of a tier name each decision that comes up in it once, and no other. */
export function tierStepIssues(pages: readonly PageSource[]): Issue[] {
  const decisions = pages
    .filter(({ frontmatter }) => frontmatter['kind'] === 'decision')
    .map(({ frontmatter }) => ({
      id: String(frontmatter['id']),
      tiers: ((frontmatter['decision'] ?? {}) as { tiers?: unknown[] }).tiers ?? [],
    }));
  return pages.flatMap((page): Issue[] => {
    const named = namesIn(page);
    if (named.length === 0) return [];
    const wanted = decisions.filter(({ tiers }) => tiers.includes(page.frontmatter['tier'])).map(({ id }) => id);
    const at = (line: number, message: string, fix: string): Issue => ({ file: page.file, line, message, fix });
    const missing = wanted
      .filter((id) => !named.some((one) => one.id === id))
      .map((id) => at(named[0]?.line ?? 1, `no step of this tier names ${id}`, 'Add it to the step it belongs to'));
    const wrong = named.flatMap(({ id, line }, i) => {
      if (!wanted.includes(id))
        return [at(line, `${id} does not come up in this tier`, 'Take it out, or add its tier')];
      const again = named.findIndex((one) => one.id === id) < i;
      return again ? [at(line, `${id} is named in two steps`, 'Leave it where it comes up first')] : [];
    });
    return [...missing, ...wrong];
  });
}

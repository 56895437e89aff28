import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import type { Issue } from '../issue.ts';
import { houseComponents } from '../markdown/house-components.ts';
import { mirror, original } from './mirror.ts';
import { rulesOf } from './rules.ts';

/** Which file of a folder imports from another folder, as the first of a circle of them. */
function edgeBetween(
  { modules }: ICruiseResult,
  from: string,
  to: string,
): { from: string; written: string } | undefined {
  for (const { source, dependencies } of modules) {
    if (dirname(source) !== from) continue;
    const edge = dependencies.find(({ resolved }) => dirname(resolved) === to);
    if (edge) return { from: source, written: edge.module };
  }
  return undefined;
}

/** The line on which a file imports something, if it says so in one. */
function lineOf(file: string, written: string): { line?: number } {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((text) => text.includes(`'${written}'`) || text.includes(`'node:${written}'`));
  return index < 0 ? {} : { line: index + 1 };
}

/** The same circle is found once from each of its members. */
const circleOf = ({ cycle }: IViolation): string | undefined =>
  cycle
    ?.map(({ name }) => name)
    .sort()
    .join();

function issueOf(violation: IViolation, result: ICruiseResult, fix: string, copy: string): Issue {
  const { rule, from, to, unresolvedTo, cycle } = violation;
  if (rule.name === 'unused file') return { file: original(to), message: 'nothing uses this file', fix };
  const edge = rule.name === 'circle of folders' ? edgeBetween(result, from, to) : undefined;
  const source = edge?.from ?? from;
  const written = edge?.written ?? unresolvedTo;
  const circle = cycle && [from, ...cycle.map(({ name }) => name)].map(original).join(' → ');
  return {
    file: original(source),
    ...(written === undefined ? {} : lineOf(join(copy, source), written)),
    message:
      circle === undefined
        ? `imports from ${to.startsWith('src/') ? original(to) : (written ?? to)}`
        : `imports in a circle, ${circle}`,
    fix,
  };
}

/** Imports that the rules of the house forbid (floors, order of the model, circles), and files that nothing uses. */
export async function structureIssues(
  root: string,
  components: readonly string[] = Object.values(houseComponents),
): Promise<Issue[]> {
  const copy = mkdtempSync(join(tmpdir(), 'headroom-structure-'));
  try {
    const top = mirror(root, copy);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const forbidden = rulesOf(components);
    const { output } = await cruise(top, {
      baseDir: copy,
      ruleSet: { forbidden },
      validate: true,
      preserveSymlinks: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: '^node_modules/' },
    });
    const result = output as ICruiseResult;
    const fixes = new Map(forbidden.map(({ name, comment }) => [name, comment]));
    const unique = new Map(result.summary.violations.map((one, i) => [circleOf(one) ?? String(i), one]));
    return [...unique.values()].map((one) => issueOf(one, result, fixes.get(one.rule.name) ?? '', copy));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

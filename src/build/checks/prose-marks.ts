import { visit } from 'unist-util-visit';
import type { Issue } from '../issue.ts';
import { componentsOf, lineOf, type PageSource } from './page-source.ts';

const mark = /\[\[\s*([a-z0-9-][^\]\n]*)\]{0,2}/g;

/** Marks of records in the text of a page or in an attribute of a component, where they are printed as they are. */
export function proseMarkIssues(page: PageSource): Issue[] {
  const issues: Issue[] = [];
  const report = (text: string, line: number): void => {
    for (const [found, id = ''] of text.matchAll(mark))
      issues.push({
        file: page.file,
        line,
        message: `“${found}” prints nothing in the text of a page`,
        fix: `Write <Fact id="${id.replace(/\s/g, '')}" />`,
      });
  };
  visit(page.tree, 'text', (node) => {
    node.value.split('\n').forEach((text, i) => {
      report(text, lineOf(node) + i);
    });
  });
  for (const node of componentsOf(page))
    for (const { value } of node.attributes) if (typeof value === 'string') report(value, lineOf(node));
  return issues;
}

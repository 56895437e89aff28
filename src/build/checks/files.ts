import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordCollections, type RecordCollection } from '../../schemas/collections.ts';
import { nearest, type Issue } from '../issue.ts';

const content = 'src/content';

/** Folders that are no collection of records. */
const others = ['docs', 'editions', 'i18n', 'addresses'];
const folders = Object.values<RecordCollection>(recordCollections).map(({ folder }) => folder);

const isHidden = (name: string): boolean => name.startsWith('.');

/** What a file in a folder of records should be instead. */
function strayRecord(folder: string, name: string, isFolder: boolean): Omit<Issue, 'file'> | undefined {
  if (isFolder)
    return { message: 'nothing reads a folder here', fix: `Put its files into ${content}/${folder}/ itself` };
  if (name.endsWith('.yaml')) return undefined;
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  if (ending.toLowerCase() === '.yml' || ending === '.YAML')
    return { message: 'nothing reads this file: records end with .yaml', fix: `Call it ${stem}.yaml` };
  if (/^\.mdx?$/.test(ending))
    return { message: 'nothing reads this file: it is a page among records', fix: `Move it to ${content}/docs/` };
  return { message: 'nothing reads this file: records end with .yaml', fix: 'Move it out of src/content' };
}

/** What a file among the pages should be instead. */
function strayPage(name: string): Omit<Issue, 'file'> | undefined {
  if (/\.ya?ml$/.test(name))
    return {
      message: 'nothing reads this file: it is a record among pages',
      fix: `Move it to the folder of its kind in ${content}/`,
    };
  if (/\.(?:md|markdown)$/.test(name))
    return {
      message: 'nothing reads this file: pages end with .mdx',
      fix: `Call it ${name.replace(/^.*[/\\]|\.[^.]*$/g, '')}.mdx`,
    };
  return undefined;
}

/** Files below src/content that nothing reads, because of their name or their place. */
export function fileIssues(root: string): Issue[] {
  const base = join(root, content);
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .flatMap((entry): Issue[] => {
      const file = `${content}/${entry.name}`;
      if (!entry.isDirectory())
        return [{ file, message: 'nothing reads this file', fix: 'Put it into the folder of its kind' }];
      if (folders.includes(entry.name))
        return readdirSync(join(base, entry.name), { withFileTypes: true })
          .filter(({ name }) => !isHidden(name))
          .flatMap((inner) => {
            const stray = strayRecord(entry.name, inner.name, inner.isDirectory());
            return stray ? [{ file: `${file}/${inner.name}`, ...stray }] : [];
          });
      if (entry.name === 'docs')
        return readdirSync(join(base, 'docs'), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
          const stray = strayPage(name);
          return stray ? [{ file: `${file}/${name.replaceAll('\\', '/')}`, ...stray }] : [];
        });
      if (others.includes(entry.name)) return [];
      const near = nearest(entry.name, [...folders, ...others]);
      const fix =
        near === undefined
          ? `The folders are ${[...folders, ...others].sort().join(', ')}`
          : `Did you mean ${content}/${near}/?`;
      return [{ file, message: 'nothing reads this folder', fix }];
    });
}

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { days } from '../../model/facts/days.ts';
import { tierIds } from '../../model/tiers.ts';
import { nearest } from '../issue.ts';
import { kinds, type Kind, type Place } from './kinds.ts';
import { kindFault, usageOf } from './usage.ts';

/** What was begun, or why it cannot be. */
export type Written =
  { readonly files: readonly string[]; readonly then: string; readonly look: string } | { readonly fault: string };

/** Half a year after a day, as records are read again. */
const halfAYearAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
};

/** The place behind all others in a folder. */
function nextOrder(root: string, folder: string): number {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const orders = names
    .filter((name) => /\.(?:yaml|mdx)$/.test(name))
    .map((name) => Number(/^order: (\d+)/m.exec(readFileSync(join(root, folder, name), 'utf8'))?.[1] ?? 0));
  return Math.max(0, ...orders) + 1;
}

/** Where a record or a page of that id is already. */
function placeOf(root: string, { taken, files }: Kind, id: string): string | undefined {
  const isList = files.some(({ begins }) => begins !== undefined);
  const own = new RegExp(`^${isList ? ' {0,2}- (?:\\{ ?)?' : ''}id: ['"]?${id}['"]?(?=[,\\s]|$)`);
  for (const folder of taken) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const file = join(root, folder, name);
      if (!/\.(?:yaml|mdx)$/.test(name) || !statSync(file).isFile()) continue;
      const line = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => own.test(text));
      if (line >= 0) return `${folder}/${name.replaceAll('\\', '/')}:${String(line + 1)}`;
    }
  }
  return undefined;
}

/** Why something cannot belong where it is said to belong. */
function withinFault(root: string, { name, among }: Place, within: string): string | undefined {
  if (among === undefined)
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(within)
      ? undefined
      : `“${within}” is no <${name}>: write small letters with hyphens.`;
  const known =
    among === 'tiers'
      ? tierIds
      : readdirSync(join(root, 'src/content/services')).flatMap((file) =>
          file.endsWith('.yaml') ? [file.slice(0, -5)] : [],
        );
  if (known.includes(within)) return undefined;
  const near = nearest(within, known);
  const which = among === 'tiers' ? `The tiers are ${known.join(', ')}.` : 'The services are in src/content/services/.';
  return `There is no ${name} “${within}”${near === undefined ? '' : `: did you mean “${near}”?`} ${which}`.replace(
    '” The',
    '”. The',
  );
}

/** Why what was asked for cannot be begun. */
function faultOf(root: string, name: string, kind: Kind, words: readonly string[]): string | undefined {
  const wanted = kind.within ? 2 : 1;
  const [within, id] = kind.within ? words : [undefined, ...words];
  const usage = usageOf(name, kind);
  if (id === undefined) return `Something is missing.\n${usage}`;
  if (words.length > wanted) return `“${words.slice(wanted).join(' ')}” is too much.\n${usage}`;
  if (
    kind.within &&
    within !== undefined &&
    kind.within.among !== undefined &&
    withinFault(root, kind.within, id) === undefined
  )
    return `<${kind.within.name}> comes first: npm run new -- ${name} ${id} ${within}`;
  if (!kind.id.test(id)) return `“${id}” is no id of a ${name}.\n${usage}`;
  const outside = kind.within && within !== undefined ? withinFault(root, kind.within, within) : undefined;
  if (outside !== undefined) return outside;
  const place = placeOf(root, kind, id);
  return place === undefined ? undefined : `${place} has the id “${id}” already. Edit it there, or choose another id.`;
}

/**
 * Writes what a record of a kind begins with: it fits its schema, with what is to be written between « and ».
 * @param words the kind, where it belongs if the kind asks for that, and its id
 */
export function writeNew(root: string, [name = '', ...words]: readonly string[]): Written {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return { fault: kindFault(name) };
  const fault = faultOf(root, name, kind, words);
  if (fault !== undefined) return { fault };
  const [within = '', id = ''] = kind.within ? words : ['', ...words];
  const slots: Readonly<Record<string, string>> = {
    '%id%': id.toLowerCase(),
    '%ID%': id,
    '%in%': within,
    '%day%': days.today,
    '%review%': halfAYearAfter(days.today),
  };
  const filled = (text: string): string => text.replace(/%\w+%/g, (slot) => slots[slot] ?? slot);
  const files = kind.files.map(({ template, to, begins }) => {
    const file = filled(to);
    const text = filled(readFileSync(join(import.meta.dirname, 'templates', `${template}.txt`), 'utf8'));
    return { file, text: text.replace('%order%', () => String(nextOrder(root, dirname(file)))), begins };
  });
  const there = files.find(({ file, begins }) => begins === undefined && existsSync(join(root, file)));
  if (there) return { fault: `${there.file} is there already. Edit it, or choose another name.` };
  for (const { file, text, begins } of files) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    const before = begins === undefined ? '' : existsSync(path) ? readFileSync(path, 'utf8') : `${filled(begins)}\n`;
    const entry = before.endsWith(':\n') ? text.replace(/^\n/, '') : text;
    writeFileSync(path, before === '' || before.endsWith('\n') ? before + entry : `${before}\n${entry}`);
  }
  return { files: files.map(({ file }) => file), then: filled(kind.then), look: filled(kind.look) };
}

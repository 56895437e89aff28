import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { days } from '../../model/facts/as-of.ts';
import { kinds, type Kind } from './kinds.ts';

/** What was asked for, or why it cannot be written. */
export type Written = { readonly files: readonly string[]; readonly then: string } | { readonly fault: string };

const usage = (name: string, { within, idIs }: Kind): string =>
  `npm run new -- ${name} ${within === undefined ? '' : '<in> '}<id>\n${within === undefined ? '' : `  <in> is ${within}\n`}  <id> is ${idIs}`;

/** Half a year after a day, as records are read again. */
const halfAYearAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
};

/** Whether a file has a record or a page of that id already. */
const hasId = (text: string, id: string): boolean => new RegExp(`^\\s*(?:- )?id: ${id}$`, 'm').test(text);

/**
 * Writes what a record of a kind begins with: valid as it is, with what is to be written between « and ».
 * @param words the kind, where it belongs if the kind asks for that, and its id
 */
export function writeNew(root: string, [name = '', ...words]: readonly string[]): Written {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return { fault: `There is no kind “${name}”. It is one of ${Object.keys(kinds).join(', ')}.` };
  const [within = '', id = ''] = kind.within === undefined ? ['', ...words] : words;
  if (id === '') return { fault: `Something is missing:\n${usage(name, kind)}` };
  if (!kind.id.test(id)) return { fault: `“${id}” is no id of a ${name}:\n${usage(name, kind)}` };
  const slots: Readonly<Record<string, string>> = {
    '%id%': id.toLowerCase(),
    '%ID%': id,
    '%in%': within,
    '%day%': days.today,
    '%review%': halfAYearAfter(days.today),
  };
  const filled = (text: string): string => text.replace(/%\w+%/g, (slot) => slots[slot] ?? slot);
  const files = kind.files.map(({ template, to }) => {
    const text = filled(readFileSync(join(import.meta.dirname, 'templates', `${template}.txt`), 'utf8'));
    return { file: filled(to), text, isList: /^\s*- /.test(text) };
  });
  for (const { file, isList } of files) {
    const there = existsSync(join(root, file));
    if (isList && !there) return { fault: `${file} does not exist: “${within}” is not ${kind.within ?? 'known'}.` };
    if (there && (!isList || hasId(readFileSync(join(root, file), 'utf8'), id)))
      return { fault: `${file} has “${isList ? id : within || id}” already. Choose another id, or edit it there.` };
  }
  for (const { file, text, isList } of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text, { flag: isList ? 'a' : 'wx' });
  }
  return { files: files.map(({ file }) => file), then: filled(kind.then) };
}

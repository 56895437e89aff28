import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from './records.ts';

const folder = join(root, 'tests/golden');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/**
 * Holds a text against its file in `tests/golden/`, one line for each thing that is printed. A file that is missing fails
 * as one that differs does, since nothing is written without being asked for (`update` in vitest.config.ts).
 */
export async function expectGolden(kind: string, name: string, lines: readonly string[]): Promise<void> {
  const file = `tests/golden/${kind}/${name}.txt`;
  const text = `${plain(lines.join('\n')).trimEnd()}\n`;
  const how = `What is printed is not what ${file} holds. Read the change; if it is meant: npx vitest run tests/golden/${kind}.test.ts -u`;
  await expect(text, how).toMatchFileSnapshot(join(root, file));
}

/** Files of a kind that are about no record there is. One that is missing fails where it is held against. */
export const strayGolden = (kind: string, names: readonly string[]): string[] =>
  readdirSync(join(folder, kind)).filter((file) => !names.includes(file.replace(/\.txt$/, '')));

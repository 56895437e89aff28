import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../model/architecture/sheet.ts';
import type { Material } from './load.ts';
import { dressOf, type Drawing } from './plan.ts';

export const folder = 'src/generated/diagrams';
export const lockFile = `${folder}/lock.json`;
/** The icons that any drawing has, by name, for pictures that are made of them alone. */
export const iconFile = `${folder}/icons.json`;

/** What each committed drawing was made from and with. */
export interface Lock {
  readonly script: string;
  readonly mermaid: string;
  readonly chromium: string;
  readonly fonts: string;
  /** Hash of the code that draws. */
  readonly code: string;
  /** By name: hash of what it was drawn from, of the drawing itself, and of the sheet beside it. */
  readonly drawings: Readonly<
    Record<string, { readonly source: string; readonly svg: string; readonly sheet: string }>
  >;
}

/** Of a text, however its lines end. */
export const hash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex').slice(0, 32);

/** Hash of everything in the records that shows in a drawing. */
export function sourceHash({ mermaid, nodes, shows }: Drawing, services: Material['services']): string {
  const icons = nodes.map(({ service }) => (service === undefined ? '' : (services.get(service)?.icon ?? '')));
  const dress = nodes.map((node) => dressOf(node));
  return hash(JSON.stringify([mermaid, shows, icons, dress]));
}

/** A sheet as it is committed: one line for each part, so that a change can be read. */
export function sheetText(sheet: Sheet): string {
  const lines = Object.entries(sheet).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const items = value.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
    return `  ${JSON.stringify(key)}: [${items === '' ? '' : `\n${items}\n  `}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Hash of the code that draws: all of this folder but the tests and the checks. */
export function codeHash(root: string): string {
  const base = join(root, 'src/build/diagrams');
  const files = ['', 'in-page', 'layout'].flatMap((sub) =>
    readdirSync(join(base, sub))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(base, sub, name)),
  );
  const drawing = files
    .filter((file) => !/(verify|lock|load|cli|faults|check-model|check-stages|read-model|draw-model)\.ts$/.test(file))
    .sort();
  return hash(drawing.map((file) => readFileSync(file, 'utf8')).join('\0'));
}

/** The lock as committed; undefined before the first drawing. */
export function readLock(root: string): Lock | undefined {
  const file = join(root, lockFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Lock) : undefined;
}

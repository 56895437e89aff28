import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where there is code of ours, below the root. */
const folders = ['src', 'config', 'scripts'];
const code = /\.(?:ts|tsx|mjs|astro|css)$/;
const test = /\.test\.tsx?$/;
const typeOfSchema = /^import type [^;]*?from '(?:[^']*\/schemas\/[^']*|astro\/zod)';$/gm;
const scripts = /^---\r?\n[\s\S]*?^---$|<script\b[^>]*>[\s\S]*?<\/script>/gm;

/** What an Astro component has of TypeScript, its frontmatter and its scripts, with every line where it was. */
export function scriptOf(component: string): string {
  const kept = new Set<number>();
  for (const { index, 0: text } of component.matchAll(scripts)) {
    const fence = component.slice(0, index).split('\n').length;
    // The fences and the tags themselves stay out.
    for (let line = 1; line < text.split('\n').length - 1; line++) kept.add(fence + line);
  }
  const lines = component.split('\n');
  return lines.map((text, i) => (kept.has(i + 1) ? text : '')).join('\n');
}

/**
 * A file of the model without the types that it takes from schemas: they are free, and since schemas build on names of
 * the model, they would close circles that no value closes.
 */
const valuesOf = (name: string, source: string): string =>
  name.startsWith(join('src', 'model'))
    ? source.replaceAll(typeOfSchema, (text) => text.replaceAll(/[^\n]/g, ''))
    : source;

/** The file that one of the copy stands for. */
export const original = (file: string): string => file.replace(/\.astro\.ts$/, '.astro');

/**
 * Copies the code to another folder, each `X.astro` as `X.astro.ts`, because dependency-cruiser does not read Astro.
 * Tests are left out: what only they use is unused. @returns the files and folders at the top of the copy
 */
export function mirror(root: string, to: string): string[] {
  const entries = readdirSync(root, { withFileTypes: true });
  const top = entries.filter((one) => (one.isDirectory() ? folders.includes(one.name) : code.test(one.name)));
  const names = top.flatMap((one) =>
    one.isDirectory()
      ? readdirSync(join(root, one.name), { recursive: true, encoding: 'utf8' }).map((name) => join(one.name, name))
      : [one.name],
  );
  for (const name of names.filter((one) => code.test(one) && !test.test(one))) {
    const source = readFileSync(join(root, name), 'utf8');
    const text = name.endsWith('.astro') ? scriptOf(source) : valuesOf(name, source);
    mkdirSync(dirname(join(to, name)), { recursive: true });
    writeFileSync(
      join(to, name.replace(/\.astro$/, '.astro.ts')),
      text.replaceAll(/((?:from|import)\s*\(?\s*'[^']+\.astro)'/g, "$1.ts'"),
    );
  }
  return top.map((one) => one.name);
}

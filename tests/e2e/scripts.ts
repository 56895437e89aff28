import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const read = (path: string): string => readFileSync(`dist${path}`, 'utf8');

/** Modules that a script imports as it starts; what it imports later stands in brackets. */
const importsOf = (script: string, from: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g)].map(([, name = '']) =>
    posix.resolve(posix.dirname(from), name),
  );

/** The scripts that a built page loads before anything in it is touched. */
export function scriptsOf(page: string): string[] {
  const html = read(`${page}index.html`);
  const named = [...html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)].map(([, name = '']) => name);
  const inline = [...html.matchAll(/<script[^>]*type="module"[^>]*>([^<]+)<\/script>/g)];
  const open = [...named, ...inline.flatMap(([, script = '']) => importsOf(script, page))];
  const found = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...importsOf(read(name), name));
  }
  return [...found];
}

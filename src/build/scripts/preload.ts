import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Step } from '../pages/finish.ts';

/** Files that a script imports as it starts, as it names them; what it loads later is not among them. */
export const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*["']([^"']+\.js)["']/g)].map(([, name = '']) => name);

/** A script that only imports another. */
const forwards = /^import\s*["'](\.\/[\w.-]+\.js)["'];?\s*$/;

/**
 * The page with, in place of a script that only imports another, that other: a request less.
 * @param read text of the script at an address
 */
export const withoutForwards = (html: string, read: (address: string) => string): string =>
  html.replaceAll(/(<script\b[^>]*\ssrc=")([^"]+\.js)(")/g, (_, before: string, address: string, after: string) => {
    const [, to] = forwards.exec(read(address)) ?? [];
    return before + (to === undefined ? address : posix.resolve(posix.dirname(address), to)) + after;
  });

/**
 * The page with a line in its head for each script that its scripts import, so that a browser asks for all of them at
 * once rather than for one after the other.
 * @param read text of the script at an address
 */
export function withPreloads(html: string, read: (address: string) => string): string {
  const own = [...html.matchAll(/<script\b[^>]*\stype="module"[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src);
  const all = new Set(own);
  for (const address of all)
    for (const next of importsOf(read(address))) all.add(posix.resolve(posix.dirname(address), next));
  const links = [...all].filter((address) => !own.includes(address));
  const lines = links.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return html.replace('</head>', `${lines}</head>`);
}

/**
 * Lets every page name its imported scripts in its head, and none that only imports another.
 * @param base the folder of the site, such as `/` or `/kb/`
 */
export function preloaded(dist: string, base: string): Step {
  const texts = new Map<string, string>();
  const read = (address: string): string => {
    const text = texts.get(address) ?? readFileSync(join(dist, address.slice(base.length)), 'utf8');
    texts.set(address, text);
    return text;
  };
  return { page: (html) => withPreloads(withoutForwards(html, read), read) };
}

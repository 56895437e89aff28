import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../pages/finish.ts';
import { namesOf, scriptNames, together, type ScriptNames } from './names.ts';
import { styleSheet, usedCss } from './used.ts';

const styles = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?>|<style>([\s\S]*?)<\/style>/g;
const inlineScripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g;
/** Names of files where a script or a style sheet says them: after a quote, a bracket or a slash. What is rare is looked for first. */
const scriptFiles = /\.js\b(?<=["'`(/]([\w.-]+))/g;
const styleFiles = /\.(?:css|woff2?|ttf)\b(?<=["'`(/]([\w.-]+))/g;

/** Works something out once for each key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const namedIn = (text: string, files: RegExp): string[] => [...text.matchAll(files)].map(([, name = '']) => name);

/** Names of the scripts that a page loads, now or later: those it names, and those that they name in turn. */
function scriptsOf(html: string, named: (script: string) => readonly string[]): string[] {
  const found = new Set(namedIn(html, scriptFiles));
  for (const name of found) for (const next of named(name)) found.add(next);
  return [...found].sort();
}

/**
 * Puts into each page the style it uses, and only that, so that it paints from one round trip; at the end removes the style
 * sheets and fonts that nothing asks for any more.
 * @param base the folder of the site, such as `/` or `/kb/`
 */
export function styled(dist: string, base: string): Step {
  const assets = join(dist, '_astro');
  const read = (name: string): string => readFileSync(join(assets, name), 'utf8');
  const names = readdirSync(assets);
  const sources = new Map(names.filter((name) => name.endsWith('.js')).map((name) => [name, read(name)]));
  const sheet = once(styleSheet);
  const said = once((script) => scriptNames(script));
  const named = once((name) => namedIn(sources.get(name) ?? '', scriptFiles));
  const saidByAll = once((list): ScriptNames => together(list.split(' ').map((name) => said(sources.get(name) ?? ''))));

  const unasked = new Set(names.filter((name) => /\.(?:css|woff2?|ttf)$/.test(name)));
  const ask = (text: string): void => {
    for (const name of namedIn(text, styleFiles)) unasked.delete(name);
  };

  const withStyle = (html: string): string => {
    const end = html.indexOf('</head>');
    const [head, body] = [html.slice(0, end), html.slice(end)];
    const own = [...head.matchAll(styles)].map(([, href, media, text = '']) => {
      const css = href === undefined ? text : read(href.slice(`${base}_astro/`.length));
      return sheet(media === undefined ? css : `@media ${media}{${css}}`);
    });
    if (own.length === 0) return html;
    const inline = [...html.matchAll(inlineScripts)].map(([, text = '']) => scriptNames(text));
    const scripts = together([saidByAll(scriptsOf(html, named).join(' ')), ...inline]);
    const css = usedCss(own, namesOf(html, scripts));
    let placed = false;
    const styledHead = head.replace(styles, () => {
      if (placed) return '';
      placed = true;
      return `<style>${css}</style>`;
    });
    return styledHead + body;
  };

  return {
    page: (html) => {
      const page = withStyle(html);
      ask(page);
      return page;
    },
    end: () => {
      for (const source of sources.values()) ask(source);
      const asked = names.filter((name) => name.endsWith('.css') && !unasked.has(name));
      for (const name of asked) ask(read(name));
      for (const name of unasked) rmSync(join(assets, name));
    },
  };
}

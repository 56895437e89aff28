import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf, scriptNames, together, type ScriptNames } from './names.ts';
import { styleSheet, usedCss } from './used.ts';

const styles = /<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?>|<style>([\s\S]*?)<\/style>/g;
const inlineScripts = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** Works something out once for each key. */
function once<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const namedIn = (text: string): string[] => [...text.matchAll(/[\w.-]+\.js\b/g)].map(([name]) => name);

/** Names of the scripts that a page loads, now or later: those it names, and those that they name in turn. */
function scriptsOf(html: string, named: (script: string) => readonly string[]): string[] {
  const found = new Set(namedIn(html));
  for (const name of found) for (const next of named(name)) found.add(next);
  return [...found].sort();
}

/**
 * Puts into each page of a built site the style it uses, and only that, so that it paints from one round trip; then removes
 * the style sheets and fonts that nothing asks for any more.
 * @param base the folder of the site, such as `/` or `/kb/`
 * @returns how many pages have a style
 */
export function inlineStyles(dist: string, base: string): number {
  const assets = join(dist, '_astro');
  const read = (name: string): string => readFileSync(join(assets, name), 'utf8');
  const sources = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, read(name)]),
  );
  const sheet = once(styleSheet);
  const said = once((script) => scriptNames(script));
  const named = once((name) => namedIn(sources.get(name) ?? ''));
  const saidByAll = once((names): ScriptNames =>
    together(names.split(' ').map((name) => said(sources.get(name) ?? ''))),
  );

  let pages = 0;
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(dist, name), 'utf8');
    const end = html.indexOf('</head>');
    const [head, body] = [html.slice(0, end), html.slice(end)];
    const own = [...head.matchAll(styles)].map(([, href, media, text = '']) => {
      const css = href === undefined ? text : read(href.slice(`${base}_astro/`.length));
      return sheet(media === undefined ? css : `@media ${media}{${css}}`);
    });
    if (own.length === 0) continue;
    const inline = [...html.matchAll(inlineScripts)].map(([, text = '']) => said(text));
    const scripts = together([saidByAll(scriptsOf(html, named).join(' ')), ...inline]);
    const css = usedCss(own, namesOf(html, scripts));
    let placed = false;
    const styled = head.replace(styles, () => {
      if (placed) return '';
      placed = true;
      return `<style>${css}</style>`;
    });
    writeFileSync(join(dist, name), styled + body);
    pages += 1;
  }
  removeUnasked(dist);
  return pages;
}

/** Style sheets and fonts that no page, script or remaining style sheet names. */
function removeUnasked(dist: string): void {
  const assets = join(dist, '_astro');
  const asked = new Set<string>();
  const note = (file: string): void => {
    for (const [name] of readFileSync(file, 'utf8').matchAll(/[\w.-]+\.(?:css|woff2?|ttf)\b/g)) asked.add(name);
  };
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.html') || /_astro.[^/\\]+\.js$/.test(name)) note(join(dist, name));
  const named = readdirSync(assets).filter((name) => /\.(?:css|woff2?|ttf)$/.test(name));
  for (const name of named) if (name.endsWith('.css') && asked.has(name)) note(join(assets, name));
  for (const name of named) if (!asked.has(name)) rmSync(join(assets, name));
}

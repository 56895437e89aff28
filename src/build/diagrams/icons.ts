import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Icon {
  readonly body: string;
  readonly viewBox: string;
}

/** People who use the application: our own sign, because AWS's does not follow dark colours. */
export const people: Icon = {
  viewBox: '0 0 28 28',
  body: '<path d="M10.5 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 11v-2a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5v2M19 5a4 4 0 0 1 0 7.2m2.5 4.6a5 5 0 0 1 3.5 4.7v2" fill="none" stroke="var(--dg-ink,#17212b)" stroke-width="1.6" stroke-linecap="round"/>',
};

/**
 * The icon of a service from the npm package aws-icons, in its own colours, with the package's title taken out.
 * @throws Error where the package has no icon of that name
 */
export function serviceIcon(name: string): Icon {
  const root = fileURLToPath(new URL('../../../node_modules/aws-icons/icons', import.meta.url));
  const file = ['architecture-service', 'resource'].map((folder) => join(root, folder, `${name}.svg`)).find(existsSync);
  if (!file) throw new Error(`the package aws-icons has no icon “${name}”`);
  const svg = readFileSync(file, 'utf8');
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 64 64';
  const body = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<title>[\s\S]*?<\/title>/, '');
  if (/\sid="/.test(body)) throw new Error(`the icon “${name}” has ids, which would clash on a page`);
  return { body, viewBox };
}

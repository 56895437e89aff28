import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from '../pages/finish.ts';

/** A picture as an address that has it in itself. */
const asAddress = (svg: string): string =>
  `data:image/svg+xml,${svg
    .trim()
    .replaceAll('"', "'")
    .replaceAll(/[%#<>]/g, encodeURIComponent)}`;

/**
 * The page with the icons of its slides in it: what it shows at first costs no request for each of them.
 * @param read the icon of that name
 */
export const withIcons = (html: string, icons: string, read: (name: string) => string): string =>
  html.replaceAll(
    new RegExp(`(<image [^>]*?href=")${RegExp.escape(icons)}([\\w-]+)\\.svg"`, 'g'),
    (_, before: string, name: string) => `${before}${asAddress(read(name))}"`,
  );

/** Puts icons into pages. What they keep apart has been taken out: its icons stay files, which many slides share. */
export function ownIcons(dist: string, base: string): Step {
  const icons = new Map<string, string>();
  const read = (name: string): string => {
    const icon = icons.get(name) ?? readFileSync(join(dist, 'icons', `${name}.svg`), 'utf8');
    icons.set(name, icon);
    return icon;
  };
  return { page: (html) => withIcons(html, `${base}icons/`, read) };
}

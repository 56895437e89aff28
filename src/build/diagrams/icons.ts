import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { SignName } from '../../model/architecture/kinds.ts';
import { ink } from '../../model/architecture/palette.ts';
import { path, type Icon } from '../../model/svg/shapes.ts';

const drawn = (...paths: string[]): Icon => ({
  viewBox: '0 0 28 28',
  body:
    path('M.4.4h27.2v27.2H.4z', { fill: ink('paper'), stroke: ink('rule'), 'stroke-width': '.8' }) +
    path(paths.join(''), {
      ...{ fill: 'none', stroke: ink('ink'), 'stroke-width': 1.4 },
      ...{ 'stroke-linecap': 'round', 'stroke-linejoin': 'round' },
      transform: 'translate(3.5 3.5)scale(.75)',
    }),
});

/** Our own signs, for what is no service: AWS's general icons do not follow dark colours. */
export const signs: Readonly<Record<SignName, Icon>> = {
  people: drawn(
    'M10.5 12.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 11v-2a5 5 0 0 1 5-5h5a5 5 0 0 1 5 5v2',
    'M19 5a4 4 0 0 1 0 7.2m2.5 4.6a5 5 0 0 1 3.5 4.7v2',
  ),
  frontend: drawn('M3.5 5.5h21v17h-21zM3.5 10.5h21M6.7 8h.1M9.7 8h.1'),
  backend: drawn('M4.5 5h19v7.5h-19zM4.5 15.5h19V23h-19zM8 8.7h.1M8 19.2h.1M12 8.7h8M12 19.2h8'),
  database: drawn(
    'M5 7.5c0-1.9 4-3.5 9-3.5s9 1.6 9 3.5-4 3.5-9 3.5-9-1.6-9-3.5Z',
    'M5 7.5v13c0 1.9 4 3.5 9 3.5s9-1.6 9-3.5v-13M5 14c0 1.9 4 3.5 9 3.5s9-1.6 9-3.5',
  ),
  code: drawn('M9.5 8.5 4 14l5.5 5.5M18.5 8.5 24 14l-5.5 5.5M16 5.5l-4 17'),
  internet: drawn(
    'M14 24a10 10 0 1 0 0-20 10 10 0 0 0 0 20ZM4 14h20M14 4c3 2.6 4.3 6 4.3 10S17 21.4 14 24M14 4c-3 2.6-4.3 6-4.3 10S11 21.4 14 24',
  ),
  telemetry: drawn('M4 4.5V23h20.5M8 18.5l4.5-5.5 4 3L23 8'),
  service: drawn('M14 3.5 23 8.7v10.6L14 24.5l-9-5.2V8.7zM14 14v10.5M14 14 5 8.7M14 14l9-5.3'),
};

/** Name under which a drawing keeps one of our signs. */
export const signIcon = (sign: SignName): string => `sign-${sign}`;

/**
 * The icon of a service from the npm package aws-icons, in its own colours, with the package's title taken out.
 * @throws Error where the package has no icon of that name
 */
export function serviceIcon(name: string): Icon {
  // From the root of the project: a built page that calls this lies elsewhere.
  const root = resolve('node_modules/aws-icons/icons');
  const file = ['architecture-service', 'resource'].map((folder) => join(root, folder, `${name}.svg`)).find(existsSync);
  if (!file) throw new Error(`the package aws-icons has no icon “${name}”`);
  const text = readFileSync(file, 'utf8');
  const whole = parseDocument(text, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  const svg = DomUtils.findOne((one) => one.name === 'svg', whole.children);
  if (!svg) throw new Error(`the icon “${name}” is no SVG`);
  if (DomUtils.existsOne((one) => 'id' in one.attribs, svg.children))
    throw new Error(`the icon “${name}” has ids, which would clash on a page`);
  const body = svg.children.map((one) =>
    'name' in one && one.name === 'title' ? '' : text.slice(one.startIndex ?? 0, (one.endIndex ?? 0) + 1),
  );
  return { body: body.join('').trim(), viewBox: svg.attribs['viewBox'] ?? '0 0 64 64' };
}

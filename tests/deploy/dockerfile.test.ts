import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Instruction {
  readonly name: string;
  readonly args: string;
}
/** Instructions of the image that builds and of the one that serves. */
const stages = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, '')
  .split(/^(?=FROM )/m)
  .map((stage) =>
    stage
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Instruction => ({ name: line.split(' ')[0] ?? '', args: line.slice(line.indexOf(' ') + 1) })),
  );
const [building = [], serving = []] = stages;
const argsOf = (stage: readonly Instruction[], name: string): string[] =>
  stage.filter((one) => one.name === name).map(({ args }) => args);
const copies = stages.flat().flatMap(({ name, args }) => {
  const words = args.split(' ');
  return name === 'COPY' && !args.startsWith('--from') ? words.slice(0, -1) : [];
});

it('its images have exact versions; Node has that of the project', () => {
  expect(stages).toHaveLength(2);
  expect(argsOf(building, 'FROM')).toEqual([`node:${read('.node-version').trim()}-bookworm-slim AS build`]);
  expect(argsOf(serving, 'FROM')[0]).toMatch(
    /^nginxinc\/nginx-unprivileged:\d+\.\d+\.\d+-alpine(?:@sha256:[0-9a-f]{64})?$/,
  );
});

it('it copies what there is, and what .dockerignore leaves in', () => {
  const ignored = read('.dockerignore').trim().split('\n');
  expect(copies.length).toBeGreaterThan(4);
  for (const path of copies) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(
      ignored.some((one) => path === one || path.startsWith(`${one}/`)),
      path,
    ).toBe(false);
  }
  // What is built elsewhere must not come along.
  for (const path of ['node_modules', 'dist', '.git']) expect(ignored).toContain(path);
});

it('it serves by the nginx files of the repository', () => {
  const conf = read('deploy/nginx/headroom.conf');
  const html = /root (\S+);/.exec(conf)?.[1] ?? 'none';
  // What the image of nginx has there would be served at the root of the host.
  expect(html).not.toBe('/usr/share/nginx/html');
  const headers = /include (\S+);/.exec(conf)?.[1] ?? 'none';
  expect(argsOf(building, 'RUN').join(' ')).toContain('deploy/nginx/headroom.conf > /site.conf');
  expect(argsOf(serving, 'COPY')).toEqual([
    `--from=build /html ${html}`,
    '--from=build /site.conf /etc/nginx/conf.d/default.conf',
    `deploy/nginx/headers.conf ${headers}`,
  ]);
});

it('it runs as a user without rights, on the port that nginx listens on', () => {
  const [user = '0'] = argsOf(serving, 'USER');
  expect(Number(user)).toBeGreaterThan(0);
  expect(serving.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
    serving.findLastIndex(({ name }) => name === 'COPY'),
  );
  const [port = '0'] = argsOf(serving, 'EXPOSE');
  expect(Number(port)).toBeGreaterThanOrEqual(1024);
  expect(read('deploy/nginx/headroom.conf')).toContain(`listen ${port};`);
});

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../build.ts';
import { readArgs } from '../command.ts';
import { headerRules } from '../security/headers.ts';
import { framePolicy } from '../security/policy.ts';
import { freePort } from '../serve/free-port.ts';
import { noNginx, typesOfNginx } from './find-nginx.ts';

// npm run deploy-check: serves the built site by nginx with the files of deploy/nginx, at the root and below a folder,
// and asks it what a browser would. It needs an nginx of the machine, so `npm test` does without it and the nightly run
// has it. What is not built yet is built first.

const root = process.cwd();
const usage = `Usage: npm run deploy-check [-- --site FOLDER] [--below FOLDER]

Asks nginx for the site built for / and the one built for /kb/. What is not built yet is built first.`;
const { values } = readArgs(usage, {
  site: { type: 'string', default: 'dist' },
  below: { type: 'string', default: 'node_modules/.cache/headroom/kb' },
});

/** An answer that is not what a host should give. */
const faults: string[] = [];
const expected = (what: string, got: unknown, wanted: unknown): void => {
  if (String(got) !== String(wanted)) faults.push(`${what}: ${String(got)}, not ${String(wanted)}`);
};

const filled = (name: string, base: string): string =>
  readFileSync(join(root, 'deploy/nginx', name), 'utf8').replaceAll('BASE', base);

async function ask(home: string, path: string): Promise<Response> {
  return fetch(home + path, { redirect: 'manual', headers: { 'accept-encoding': 'gzip' } });
}

/** What every host has to do, asked of a site at `home`, which lives in the folder `base`. */
async function questions(home: string, base: string): Promise<void> {
  const rules = new Map(headerRules(base, framePolicy).map(({ path, headers }) => [path, headers]));
  const general = rules.get(`${base}*`) ?? {};
  const page = await ask(home, `${base}tiers/users-10k/`);
  expected('a page', page.status, 200);
  expected('compression of a page', page.headers.get('content-encoding'), 'gzip');
  expected('type of a page', page.headers.get('content-type'), 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(general)) expected(`${name} of a page`, page.headers.get(name), value);
  const html = await page.text();
  const script = /"([^"]*\/_astro\/[^"]*\.js)"/.exec(html)?.[1] ?? '';
  const asset = await ask(home, script);
  expected(`the script ${script}`, asset.status, 200);
  expected('keeping of a script', asset.headers.get('cache-control'), rules.get(`${base}_astro/*`)?.['Cache-Control']);
  expected('headers of a script', asset.headers.get('x-content-type-options'), 'nosniff');
  const files: readonly (readonly [file: string, type: string])[] = [
    [script, 'application/javascript; charset=utf-8'],
    [`${base}manifest.webmanifest`, 'application/manifest+json; charset=utf-8'],
    [`${base}llms.txt`, 'text/plain; charset=utf-8'],
  ];
  for (const [file, type] of files) {
    const answer = await ask(home, file);
    // Newer nginx has the newer name.
    const said = answer.headers.get('content-type')?.replace('text/javascript', 'application/javascript');
    expected(`type of ${file}`, said, type);
    expected(`compression of ${file}`, answer.headers.get('content-encoding'), 'gzip');
  }
  if (base !== '/') {
    const front = await ask(home, '/?q=sqs');
    expected('the root of the host', front.status, 301);
    expected('where it leads', front.headers.get('location'), `${base}?q=sqs`);
  }
  const preview = await ask(home, `${base}previews/D-16.png`);
  expected('a preview', preview.status, 200);
  expected('a preview elsewhere', preview.headers.get('cross-origin-resource-policy'), 'cross-origin');
  const moved = await ask(home, `${base}D-16`);
  expected('an address without its slash', moved.status, 301);
  expected('where it leads', moved.headers.get('location'), `${base}D-16/`);
  const twin = await ask(home, `${base}decisions/d-16/index.md`);
  expected('type of a Markdown twin', twin.headers.get('content-type'), 'text/markdown; charset=utf-8');
  const missing = await ask(home, `${base}no-such-page/`);
  expected('a page that is missing', missing.status, 404);
  expected('what it says', (await missing.text()).includes('Page not found'), true);
  expected('headers of what is missing', missing.headers.get('x-frame-options'), 'DENY');
  const unchanged = await fetch(`${home}${base}`, {
    headers: { 'if-none-match': (await ask(home, base)).headers.get('etag') ?? '' },
  });
  expected('a page that has not changed', unchanged.status, 304);
}

/** Serves a built folder by nginx while something is asked of it. */
async function behindNginx(dist: string, base: string, types: string): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    console.log(`Building the site for ${base} …`);
    const code = await build({ outDir: dist, silent: true, env: { BASE_PATH: base } });
    if (code !== 0) throw new Error(`the build for ${base} failed: see above`);
  }
  const scratch = mkdtempSync(join(tmpdir(), 'headroom-nginx-'));
  const port = await freePort(8090);
  const html = join(scratch, 'html');
  mkdirSync(join(html, base, '..'), { recursive: true });
  symlinkSync(dist, join(html, base).replace(/\/$/, ''));
  const headers = join(scratch, 'headers.conf');
  writeFileSync(headers, filled('headers.conf', base));
  const site = filled('headroom.conf', base)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace(/root \S+;/, `root ${html};`)
    .replaceAll('/etc/nginx/headroom-headers.conf', headers);
  const conf = join(scratch, 'nginx.conf');
  // The workers of a server that root starts belong to another user, who may not look into scratch folders of root.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    conf,
    `${user} daemon off; pid ${scratch}/pid; error_log stderr; events {}
     http { include ${types}; access_log off; client_body_temp_path ${scratch}; proxy_temp_path ${scratch};
            fastcgi_temp_path ${scratch}; uwsgi_temp_path ${scratch}; scgi_temp_path ${scratch}; ${site} }`,
  );
  const tested = spawnSync('nginx', ['-t', '-c', conf], { encoding: 'utf8' });
  if (tested.error || tested.status !== 0) throw new Error(`nginx takes no such configuration: ${tested.stderr}`);
  const server = spawn('nginx', ['-c', conf], { stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    const home = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      const there = await fetch(home + base).catch(() => undefined);
      if (there) break;
      if (tries > 100) throw new Error('nginx did not answer for twenty seconds');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await questions(home, base);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(scratch, { recursive: true, force: true });
  }
}

const types = typesOfNginx();
if (types === undefined) {
  console.error(noNginx);
  process.exit(1);
}
await behindNginx(resolve(root, values.site), '/', types);
await behindNginx(resolve(root, values.below), '/kb/', types);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'nginx serves the site as it should, at / and at /kb/.' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

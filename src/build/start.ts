import { freePort } from './serve/free-port.ts';
import { basePath } from './site.ts';
import { binOf, run } from './run.ts';

const wanted = 4321;
const astro = binOf('astro');

const built = await run(astro, ['build']);
if (built !== 0) process.exit(built);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`\nHeadroom is at http://localhost:${port}${basePath} (Ctrl+C ends it).\n`);
process.exitCode = await run(astro, ['preview', '--ignore-lock', '--port', String(port)], {
  env: { ...process.env, ASTRO_PREVIEW_BACKGROUND: '0' },
});

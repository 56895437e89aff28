import { binOf, run } from './run.ts';
import { freePort } from './serve/free-port.ts';
import { basePath } from './site.ts';

const wanted = 4321;
const astro = binOf('astro');

const built = await run(astro, ['build']);
if (built.code !== 0) process.exit(built.code);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`\nHeadroom is at http://localhost:${port}${basePath} (Ctrl+C ends it).\n`);
const served = await run(astro, ['preview', '--ignore-lock', '--port', String(port)], {
  env: { ASTRO_PREVIEW_BACKGROUND: '0' },
});
process.exitCode = served.code;

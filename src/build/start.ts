import { join } from 'node:path';
import { build } from './build.ts';
import { astro, run } from './run.ts';
import { freePort } from './serve/free-port.ts';
import { addressOfBooks, basePath } from './site.ts';

const wanted = 4321;

const [unread] = process.argv.slice(2);
if (unread !== undefined) {
  console.error(
    `npm start takes no arguments, such as “${unread}”: it serves at port ${wanted}, or at the next one that is free.`,
  );
  process.exit(2);
}

const code = await build();
if (code !== 0) process.exit(code);

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log(`\nHeadroom is at http://localhost:${port}${basePath} (Ctrl+C ends it).\n`);
const serving = astro(['preview', '--ignore-lock', '--port', String(port)], {
  env: { ASTRO_PREVIEW_BACKGROUND: '0' },
});
// The books take a minute or two; the site can be read meanwhile.
const books = await run(join(import.meta.dirname, 'book/cli.ts'), [], { quiet: true });
const [problem = 'no reason given'] = books.output.trim().split('\n').slice(-1);
console.log(
  books.code === 0
    ? `The books are at http://localhost:${port}${basePath}reference/downloads/. ${addressOfBooks}`
    : `The site has no books for now: ${problem.trim()}`,
);
process.exitCode = (await serving).code;

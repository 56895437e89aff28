// Runs Astro with a small heap: `node src/build/astro.ts dev`. The whole site is built by `build-cli.ts`.
import { astro } from './run.ts';

process.exitCode = (await astro(process.argv.slice(2))).code;

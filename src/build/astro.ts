// Runs Astro as everything here does: `node src/build/astro.ts build`.
import { astro } from './run.ts';

process.exitCode = (await astro(process.argv.slice(2))).code;

// Runs Astro as everything here does: `node src/build/astro.ts build`.
import { binOf, run } from './run.ts';

process.exitCode = (await run(binOf('astro'), process.argv.slice(2))).code;

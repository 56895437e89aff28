import { configureGlobal } from 'fast-check';
import '../src/model/quantity/parse.ts';
import '../src/model/quantity/registry.ts';

/** Property tests draw the same cases in each run, so that only a change turns one red; the nightly run draws others. */
configureGlobal({ seed: Number(process.env['CASES_SEED'] ?? 20240229) });

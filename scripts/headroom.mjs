#!/usr/bin/env node
// `npx headroom check review.md`: runs the checker with the project's own Node where there is one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const packaged = join(root, 'node_modules', '.bin', 'node');
const done = spawnSync(
  existsSync(packaged) ? packaged : process.execPath,
  [join(root, 'src/build/citations/cli.ts'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exit(done.status ?? 2);

import { defineConfig } from 'vitest/config';

/** Tests of the printed books: they read the files in dist/ which `npm run book` makes. */
export default defineConfig({
  test: {
    include: ['tests/book/**/*.test.ts'],
    environment: 'node',
    // One after the other in one process: the whole book is read once for all of them.
    fileParallelism: false,
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TZ: 'UTC' },
  },
});

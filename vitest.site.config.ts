import { defineConfig } from 'vitest/config';

/** Tests of what the build wrote: they need `dist/`. */
export default defineConfig({
  test: {
    include: ['tests/search/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    env: { TZ: 'UTC' },
  },
});

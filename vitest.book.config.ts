import { defineConfig } from 'vitest/config';

/** Tests of the printed book: they read dist/headroom.pdf, which `npm run book` makes. */
export default defineConfig({
  test: {
    include: ['tests/book/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    env: { TZ: 'UTC' },
  },
});

import { defineConfig } from 'vitest/config';

/** Tests of what the build wrote: they need `dist/`. */
export default defineConfig({
  test: {
    // Everything in tests/ that has no configuration of its own.
    include: ['tests/{architectures,search,citations,previews,programs}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 600_000,
    env: { TZ: 'UTC' },
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'config/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // Property tests are long on a busy machine, and none measures time.
    testTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
});

import { defineConfig } from 'vitest/config';
import { worksheetRecords } from './config/worksheet-records.ts';

export default defineConfig({
  plugins: [worksheetRecords()],
  test: {
    include: [
      'src/**/*.test.ts',
      'src/**/*.test.tsx',
      'config/**/*.test.ts',
      'tests/deploy/**/*.test.ts',
      'tests/unit/**/*.test.ts',
      'tests/golden/**/*.test.ts',
      'tests/fuzz/**/*.test.ts',
    ],
    setupFiles: ['tests/cases.ts'],
    // A golden file is written only by who asks for it (-u): one that is missing fails, on a build server or not.
    update: 'none',
    environment: 'node',
    // Files share a process and what it has read of the records: no test changes a module or anything global.
    isolate: false,
    // Property tests are long on a busy machine, and none measures time.
    testTimeout: 240_000,
    env: { TZ: 'UTC' },
  },
});

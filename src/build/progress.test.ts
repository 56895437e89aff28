import { expect, test } from 'vitest';
import { progress } from './progress.ts';

test('a build is told in a few lines, whatever pieces they come in; warnings are passed on', () => {
  const said: string[] = [];
  const hear = progress((line) => said.push(line));
  hear('\x1b[2m12:00:00\x1b[22m [content] Synci');
  hear('ng content\n12:00:01 [build] Building static entrypoints...\n12:00:02 [WARN] [vite] odd\n');
  hear(' generating static routes \n  ├─ /index.html (+1s)\n  ├─ /tiers/index.html generating static routes\n');
  expect(said).toEqual(['Reading the content …', 'Bundling …', '12:00:02 [WARN] [vite] odd', 'Writing the pages …']);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findBrowser } from '../browser/find-browser.ts';
import { iconsOf, Studio } from './draw.ts';
import { drawingsOf, readMaterial } from './load.ts';
import { folder, readLock, sheetText } from './lock.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const browser = await findBrowser().then(
  () => true,
  () => false,
);

// Another Chromium measures words a little differently: the bytes are only the same with the one that drew them.
it.runIf(browser)(
  'Mermaid draws every committed drawing again, byte for byte, with the Chromium that drew them',
  { timeout: 900_000 },
  async () => {
    const material = readMaterial(root);
    const drawings = drawingsOf(material);
    const studio = await Studio.open(root, iconsOf(drawings, material.services));
    const same = studio.versions.chromium === readLock(root)?.chromium;
    try {
      for (const drawing of drawings) {
        const { svg, sheet } = await studio.draw(drawing);
        const committed = (ending: string): string =>
          readFileSync(join(root, folder, `${drawing.name}.${ending}`), 'utf8');
        expect(sheet.mermaid).toEqual((JSON.parse(committed('json')) as typeof sheet).mermaid);
        if (!same) continue;
        expect(sheetText(sheet)).toBe(committed('json'));
        expect(svg).toBe(committed('svg'));
      }
    } finally {
      await studio.close();
    }
  },
);

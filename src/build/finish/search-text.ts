import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

interface Answered {
  readonly errors: readonly string[];
}

function answer<Given extends Answered>(given: Given): Given {
  if (given.errors.length > 0) throw new Error(`Pagefind: ${given.errors.join('; ')}`);
  return given;
}

/**
 * Makes the index of the full text of a built site, in `pagefind/`.
 * @returns how many pages were read
 * @throws Error with what Pagefind says
 */
export async function indexText(dist: string): Promise<number> {
  try {
    const { index } = answer(await createIndex());
    if (!index) throw new Error('Pagefind gave no index');
    const { page_count: pages } = answer(await index.addDirectory({ path: dist }));
    answer(await index.writeFiles({ outputPath: join(dist, 'pagefind') }));
    return pages;
  } finally {
    await close();
  }
}

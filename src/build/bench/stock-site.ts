import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from '../run.ts';

const config = `import starlight from '@astrojs/starlight';
export default { telemetry: false, integrations: [starlight({ title: 'Stock', pagefind: false })] };
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The twin of a page without its own head, as a page of Starlight’s. */
function page(dist: string, path: string): string {
  const twin = readFileSync(join(dist, path, 'index.md'), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  const [, title = 'Page'] = /^# (.+)$/m.exec(twin) ?? [];
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${twin.replace(/^# .+$/m, '')}`;
}

/**
 * Builds Starlight as it comes, with the words of some of our pages and nothing of our own, to measure ours beside.
 * @returns the folder of the built site; a page has the same address there as here
 * @throws Error where it cannot be built
 */
export async function buildStock(root: string, paths: readonly string[]): Promise<string> {
  const folder = join(root, 'test-results/stock');
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  // Astro bundles the packages that a project names, and only those.
  const dependencies = { astro: '*', '@astrojs/starlight': '*' };
  write('package.json', JSON.stringify({ type: 'module', private: true, dependencies }));
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  write('src/content/docs/index.md', '---\ntitle: Start\n---\n\nThe first page.\n');
  for (const path of paths) write(`src/content/docs${path.replace(/\/$/, '')}.md`, page(join(root, 'dist'), path));
  const { code, output } = await astro(['build', '--root', folder, '--silent'], { quiet: true });
  if (code !== 0) throw new Error(`Starlight as it comes could not be built:\n${output}`);
  return join(folder, 'dist');
}

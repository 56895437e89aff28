import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The same for every module: what `src/components/disk/start.ts` hands to it. */
const wrapped = (needs: readonly string[], code: string): string =>
  `headroomDisk.define(${JSON.stringify(needs)},function(require,exports,__here,__load,Worker){${code}\n});\n`;

/**
 * The modules of a built site as classic scripts, one for one, since a browser loads no module from disk. Each says which
 * others it needs; what a module loads later is still loaded later.
 * @param base the folder that the site was built for
 * @returns the scripts by their path below the site’s folder
 */
export async function classicScripts(dist: string, base: string): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));
  const paths = [...names.map((name) => `_astro/${name}`), 'pagefind/pagefind.js'].sort();
  const bundle = await rolldown({
    input: Object.fromEntries(paths.map((path) => [path.slice(0, -'.js'.length), join(dist, path)])),
    preserveEntrySignatures: 'strict',
    treeshake: false,
    transform: { define: { 'import.meta.url': '__here' } },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    exports: 'named',
    preserveModules: true,
    entryFileNames: '[name].js',
    minify: true,
    dynamicImportInCjs: true,
  });
  await bundle.close();
  /** The address of a style sheet or a picture. */
  const asset = new RegExp(`${RegExp.escape(base)}_astro/([\\w.-]+\\.(?:css|svg|png|woff2))`, 'g');
  return new Map(
    output.flatMap((file) => {
      if (file.type !== 'chunk') return [];
      const needs = file.imports.map((name) => `./${posix.relative(posix.dirname(file.fileName), name)}`);
      const code = file.code
        // Minified code has no blank there, and no text of the site has these seven signs.
        .replaceAll(/(?<![\w$.])import\(/g, '__load(')
        // In minified code every text is a template.
        .replaceAll(asset, (_, name: string) => {
          const from = posix.relative(posix.dirname(file.fileName), `_astro/${name}`);
          return `\${new URL(${JSON.stringify(from)},__here).href}`;
        });
      return [[file.fileName, wrapped(needs, code)]];
    }),
  );
}

/** The script that stands in for a server, in front of all others. */
export async function startScript(): Promise<string> {
  const source = fileURLToPath(new URL('../../components/disk/start.ts', import.meta.url));
  const bundle = await rolldown({ input: source });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}

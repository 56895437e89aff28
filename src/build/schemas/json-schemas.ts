import { z } from 'astro/zod';
import { publishedFiles } from '../../schemas/published/index.ts';

/**
 * The JSON Schema of every published file, by its path, made from the schema that the file's types come from. They are
 * written after the build, because the pages' bundle would grow by the whole of Zod for them.
 * @param root address of the site, with its folder
 */
export function jsonSchemas(root: string): Record<string, string> {
  const files = Object.entries(publishedFiles).map(([name, { schema }]) => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    const path = `schemas/${name}.json`;
    return [path, `${JSON.stringify({ $schema, $id: root + path, title: name, ...rest }, null, 2)}\n`] as const;
  });
  return Object.fromEntries(files);
}

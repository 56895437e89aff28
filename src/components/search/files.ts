import type { CoreFile, RestFile, TextFile } from '../../model/search/wire.ts';

/** Where the site begins: the address below which everything lies. */
export const root = (): string => document.documentElement.dataset['base'] ?? '/';

async function load<File>(name: string): Promise<File> {
  const answer = await fetch(`${root()}search/${name}.json`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return (await answer.json()) as File;
}

/** Asks once; after a failure the next call asks again. */
function once<File>(name: string): () => Promise<File> {
  let asked: Promise<File> | undefined;
  return () => {
    asked ??= load<File>(name).catch((fault: unknown) => {
      asked = undefined;
      throw fault;
    });
    return asked;
  };
}

/** What decides. */
export const coreFile = once<CoreFile>('core');
/** Registers, and what the first file left out. */
export const restFile = once<RestFile>('rest');
/** What the sections of pages speak of. */
export const textFile = once<TextFile>('text');

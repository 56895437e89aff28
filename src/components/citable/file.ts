import { citedPart, goneParts, shardOf, type CitationsFile } from '../../model/citations/file.ts';
import { days } from '../../model/facts/as-of.ts';
import { absolute } from '../data/publish.ts';
import { edition } from '../records/editions.ts';
import { editionHistory } from './history.ts';
import { citableParts } from './library.ts';
import { moves } from '../citations/moved.ts';

let parts: Promise<CitationsFile['parts']> | undefined;

async function readParts(): Promise<CitationsFile['parts']> {
  const [all, history] = await Promise.all([citableParts(), editionHistory()]);
  return Object.fromEntries(all.map((part) => [part.id, citedPart(part, history)]));
}

function citedParts(): Promise<CitationsFile['parts']> {
  parts ??= readParts();
  return parts;
}

/** All that can be cited, for programs. The shape is described at /reference/data/. */
export async function citationsFile(site: URL | undefined): Promise<Omit<CitationsFile, 'asOf'>> {
  return {
    ...{ site: absolute('/', site), edition: await edition() },
    parts: await citedParts(),
    gone: goneParts(await editionHistory()),
    moved: Object.fromEntries((await moves()).map(({ from, to }) => [from, to])),
  };
}

/** What the page looks a part up in when somebody cites it, by the first letter of the id. */
export async function shards(): Promise<ReadonlyMap<string, Pick<CitationsFile, 'edition' | 'asOf' | 'parts'>>> {
  const [all, day] = await Promise.all([citedParts(), edition()]);
  const names = [...new Set(Object.keys(all).map(shardOf))];
  return new Map(
    names.map((name) => [
      name,
      {
        ...{ edition: day, asOf: days.today },
        parts: Object.fromEntries(Object.entries(all).filter(([id]) => shardOf(id) === name)),
      },
    ]),
  );
}

import { readFileSync } from 'node:fs';
import { synonymsFrom } from '../../src/model/search/concepts.ts';
import type { Library } from '../../src/model/search/find.ts';
import { figuresIn } from '../../src/model/search/figures.ts';
import { makeLexicon } from '../../src/model/search/lexicon.ts';
import {
  stockCore,
  stockRest,
  stockText,
  type CoreFile,
  type RestFile,
  type TextFile,
} from '../../src/model/search/wire.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(`dist/search/${name}.json`, 'utf8'));

/** The index of the built site, filled as the browser fills it. */
export function builtLibrary(): Library {
  const core = file('core') as CoreFile;
  const lexicon = makeLexicon();
  Array.from(stockCore(lexicon, core));
  const rest = file('rest') as RestFile;
  Array.from(stockRest(lexicon, core, rest));
  Array.from(stockText(lexicon, file('text') as TextFile));
  return { lexicon, synonyms: synonymsFrom(rest.synonyms), compared: core.meta.compared, read: figuresIn };
}

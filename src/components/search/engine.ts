import { synonymsFrom } from '../../model/search/concepts.ts';
import type { Library } from '../../model/search/find.ts';
import { makeLexicon } from '../../model/search/lexicon.ts';
import { stockCore, stockRest, stockText, type Meta } from '../../model/search/wire.ts';
import { coreFile, restFile, textFile } from './files.ts';

/** How much of the index is there: what decides, the registers too, and what sections speak of. */
export type Stock = 'core' | 'rest' | 'text';

export interface Engine {
  library(): Library;
  readonly meta: Meta;
  /** What is there by now. */
  stock(): Stock;
  /** Brings more in, and what comes before it. */
  bring(stock: Exclude<Stock, 'core'>): Promise<void>;
}

let opened: Promise<Engine> | undefined;

/** Does it once; after a failure the next call does it again. */
function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work().catch((fault: unknown) => {
      done = undefined;
      throw fault;
    });
    return done;
  };
}

/** So long a page works before it looks for a key; ms. */
const turn = 8;

/** Lets the page answer a key between two turns of work. */
async function inTurns(work: Generator<void>): Promise<void> {
  for (let begun = performance.now(); !work.next().done;) {
    if (performance.now() - begun < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
}

async function open(): Promise<Engine> {
  const core = await coreFile();
  const lexicon = makeLexicon();
  await inTurns(stockCore(lexicon, core));
  let stock: Stock = 'core';
  let library: Library = {
    lexicon,
    synonyms: new Map(),
    compared: core.meta.compared,
  };
  const rest = once(async () => {
    const [file, { figuresIn }] = await Promise.all([restFile(), import('../../model/search/figures.ts')]);
    await inTurns(stockRest(lexicon, core, file));
    library = { ...library, synonyms: synonymsFrom(file.synonyms), read: figuresIn };
    stock = 'rest';
  });
  const text = once(async () => {
    const [file] = await Promise.all([textFile(), rest()]);
    await inTurns(stockText(lexicon, file));
    stock = 'text';
  });
  return {
    library: () => library,
    meta: core.meta,
    stock: () => stock,
    bring: (wanted) => (wanted === 'rest' ? rest() : text()),
  };
}

/** The index, made once a page. */
export function searchEngine(): Promise<Engine> {
  opened ??= open().catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from '../../model/preview/card.ts';

type Painted = { readonly name: string } & ({ readonly png: Uint8Array } | { readonly error: string });

interface Waiting {
  readonly done: (png: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

/** So many pictures are being drawn at once: one is set in letters while another becomes pixels. */
const atOnce = 3;

/** Draws pictures in a thread of its own, so that pages go on being rendered meanwhile. */
export class Painter {
  readonly #worker = new Worker(resolve('src/build/preview/worker.ts'));
  readonly #queue: Card[] = [];
  readonly #waiting = new Map<string, Waiting>();
  #drawing = 0;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (painted: Painted) => this.#settle(painted));
    this.#worker.on('error', (error: Error) => {
      for (const { failed } of this.#waiting.values()) failed(error);
    });
  }

  /** The picture of a card. */
  paint(card: Card): Promise<Uint8Array> {
    const { promise, resolve: done, reject: failed } = Promise.withResolvers<Uint8Array>();
    this.#waiting.set(card.name, { done, failed });
    this.#queue.push(card);
    // The thread keeps a build from ending while it draws, not while it waits for work.
    this.#worker.ref();
    this.#next();
    return promise;
  }

  #next(): void {
    while (this.#drawing < atOnce) {
      const card = this.#queue.shift();
      if (!card) return;
      this.#drawing++;
      this.#worker.postMessage(card);
    }
  }

  #settle(painted: Painted): void {
    const waiting = this.#waiting.get(painted.name);
    this.#waiting.delete(painted.name);
    this.#drawing--;
    if (this.#waiting.size === 0) this.#worker.unref();
    this.#next();
    if ('png' in painted) waiting?.done(painted.png);
    else waiting?.failed(new Error(`the picture ${painted.name}: ${painted.error}`));
  }
}

import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

type Painted = { readonly name: string } & ({ readonly png: Uint8Array } | { readonly error: string });

/** What a picture is drawn from, with the name by which it is asked for. */
export interface Named {
  readonly name: string;
}

interface Waiting {
  readonly done: (png: Uint8Array) => void;
  readonly failed: (error: Error) => void;
}

/** So many pictures are being drawn at once: one is set in letters while another becomes pixels. */
const atOnce = 3;

/** Draws pictures in a thread of its own, so that pages go on being rendered meanwhile. */
export class Painter<Order extends Named> {
  readonly #worker: Worker;
  readonly #queue: Order[] = [];
  readonly #waiting = new Map<string, Waiting>();
  #drawing = 0;

  /** @param worker the program of the thread, from the root of the project */
  constructor(worker: `src/build/${string}`) {
    this.#worker = new Worker(resolve(worker));
    this.#worker.unref();
    this.#worker.on('message', (painted: Painted) => this.#settle(painted));
    this.#worker.on('error', (error: Error) => {
      for (const { failed } of this.#waiting.values()) failed(error);
    });
  }

  /** The picture that is drawn from an order. */
  paint(order: Order): Promise<Uint8Array> {
    const { promise, resolve: done, reject: failed } = Promise.withResolvers<Uint8Array>();
    this.#waiting.set(order.name, { done, failed });
    this.#queue.push(order);
    // The thread keeps a build from ending while it draws, not while it waits for work.
    this.#worker.ref();
    this.#next();
    return promise;
  }

  #next(): void {
    while (this.#drawing < atOnce) {
      const order = this.#queue.shift();
      if (!order) return;
      this.#drawing++;
      this.#worker.postMessage(order);
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

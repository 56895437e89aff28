import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import type { Card } from '../../model/preview/card.ts';
import { draw } from './draw.ts';

// Pictures are small: several at once keep the cores busier than several threads for one.
sharp.concurrency(1);

parentPort?.on('message', (card: Card) => {
  draw(card).then(
    (png) => parentPort?.postMessage({ name: card.name, png }),
    (error: unknown) => parentPort?.postMessage({ name: card.name, error: String(error) }),
  );
});

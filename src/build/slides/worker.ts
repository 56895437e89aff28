import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { slidePng } from './png.ts';

// Several slides at once keep the cores busier than several threads for one.
sharp.concurrency(1);

parentPort?.on('message', ({ name, svg }: { readonly name: string; readonly svg: string }) => {
  slidePng(svg).then(
    (png) => parentPort?.postMessage({ name, png }),
    (error: unknown) => parentPort?.postMessage({ name, error: String(error) }),
  );
});

import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { types } from '../serve/serve-folder.ts';

/** A built site as a good host serves it: compressed as well as can be. */
export interface Compressed {
  readonly server: Server;
  /** Bytes sent since this was last asked. */
  readonly sent: () => number;
}

/**
 * Serves a folder with Brotli.
 * @param instead files that are served in place of those in the folder, by path
 */
export function serveCompressed(
  dist: string,
  port: number,
  instead: ReadonlyMap<string, string> = new Map(),
): Compressed {
  const kept = new Map<string, Buffer>();
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(dist, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const text = instead.get(path);
    if (text === undefined && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    const plain = /\.(?:woff2|png|webp|pdf)$/.test(file);
    const body = kept.get(path) ?? (plain ? readFileSync(file) : brotliCompressSync(text ?? readFileSync(file)));
    kept.set(path, body);
    bytes += body.length;
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(plain ? {} : { 'content-encoding': 'br' }),
      'content-length': body.length,
    });
    response.end(body);
  });
  server.listen(port, '127.0.0.1');
  return {
    server,
    sent: () => {
      const now = bytes;
      bytes = 0;
      return now;
    },
  };
}

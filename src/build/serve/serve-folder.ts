import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a host says a file is, by the end of its name. */
export const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** The file that answers a path, as on a static host: a folder by its `index.html`, with or without a slash. */
function fileAt(folder: string, path: string): string | undefined {
  const named = join(folder, normalize(path));
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
  return existsSync(file) ? file : undefined;
}

/**
 * Serves a built site as a static host does. Files with a hash in their name may be kept for ever, all others are asked
 * for again.
 * @param base folder of the addresses, ending in a slash: `/` or `/kb/`
 * @param more files outside the folder, by path
 */
export function serveFolder(
  folder: string,
  port: number,
  base = '/',
  more: ReadonlyMap<string, string> = new Map(),
): Server {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = `${path}/`.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const file = more.get(path) ?? (inside === undefined ? undefined : fileAt(folder, inside));
    const sent = file ?? fileAt(folder, '/404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(sent ?? '')] ?? 'application/octet-stream',
      'cache-control': more.has(path) || inside?.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    if (sent) createReadStream(sent).pipe(response);
    else response.end();
  });
  return server.listen(port, 'localhost');
}

import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { ports } from './places.ts';

/** Answers in the place of the site. @returns whether it did */
export type Meddle = (path: string, response: ServerResponse) => boolean;

/** A host of the site with a network in between that answers as a test wants: it starts honest. */
export interface WaywardHost {
  readonly origin: string;
  /** Nothing: every answer is the site's. */
  meddle: Meddle | undefined;
}

/** The page of a login, as a network gives it for every address: status 200, and no redirect. */
export const portal = '<!doctype html><html lang="en"><title>Log in to this network</title><h1>Log in</h1></html>';
export const answerHtml = (response: ServerResponse, html = portal): true => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  return true;
};

/** Half of the site's own answer, ended as if it were whole. */
export const answerHalf = async (path: string, response: ServerResponse): Promise<void> => {
  const { headers, bytes } = await honest(path);
  response.writeHead(200, headers).end(bytes.subarray(0, Math.floor(bytes.length / 2)));
};

/** What the site answers. */
export async function honest(
  path: string,
): Promise<{ status: number; headers: Record<string, string>; bytes: Uint8Array }> {
  const answer = await fetch(`http://localhost:${ports.root}${path}`);
  const headers = Object.fromEntries(
    ['content-type', 'cache-control'].map((name) => [name, answer.headers.get(name) ?? '']),
  );
  return { status: answer.status, headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

export const test = base.extend<{ host: WaywardHost }>({
  host: async ({}, use) => {
    const host: { origin: string; meddle: Meddle | undefined } = { origin: '', meddle: undefined };
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      if (host.meddle?.(path, response)) return;
      void honest(path).then(({ status, headers, bytes }) => response.writeHead(status, headers).end(bytes));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    host.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await use(host);
    server.closeAllConnections();
    server.close();
  },
  baseURL: async ({ host }, use) => {
    await use(host.origin);
  },
});

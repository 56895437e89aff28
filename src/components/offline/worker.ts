// The service worker, compiled on its own by src/build/offline: it imports nothing. It keeps what was read and answers
// from there without a network; with one, pages always come from the network, so that no edition is ever forced or stuck.

/** As in `cache.ts`. */
const cacheName = 'headroom';
/** How long a page may take before a kept copy is shown instead, in milliseconds. */
const patience = 4000;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetched extends Extendable {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
interface Scope extends EventTarget {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
}
const worker = globalThis as unknown as Scope;
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  const { navigationPreload } = worker.registration;
  (event as Extendable).waitUntil(Promise.all([navigationPreload.enable(), worker.clients.claim()]));
});

/** An address without what it says of the reader: a page is kept once, whatever was answered on it. */
const bare = (request: Request): string => {
  const url = new URL(request.url);
  return url.origin + url.pathname;
};

/** An answer that can be given again: what a redirect led to may not be given for a page otherwise. */
const plain = (answer: Response): Response =>
  answer.redirected ? new Response(answer.body, { headers: answer.headers, status: answer.status }) : answer;

async function keep(request: Request, answer: Response): Promise<void> {
  try {
    await (await caches.open(cacheName)).put(bare(request), plain(answer));
  } catch {
    // No room, or none allowed: the page is read all the same.
  }
}

async function kept(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  const address = bare(request);
  return (await cache.match(address)) ?? (address.endsWith('/') ? undefined : cache.match(`${address}/`));
}

const missing = (): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Not kept offline · Headroom</title><body style="font:1.125rem/1.6 system-ui;max-width:34rem;margin:4rem auto;padding:0 1.5rem"><h1>This page is not kept offline</h1><p>There is no network, and this browser has no copy of the page. Pages that you read before still open.</p><p><a href="${base}">Home</a> · <a href="${base}reference/downloads/#offline">Keep all of it offline</a>`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );

async function fromNetwork(event: Fetched): Promise<Response> {
  const { request } = event;
  const answer = (request.mode === 'navigate' ? await event.preloadResponse : undefined) ?? (await fetch(request));
  if (answer.ok && answer.type === 'basic') event.waitUntil(keep(request, answer.clone()));
  return answer;
}

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });

/** The newest there is: the network's, or the kept copy where it does not answer. */
async function newest(event: Fetched): Promise<Response> {
  const asked = fromNetwork(event);
  try {
    const answer = await Promise.race([asked, later(patience)]);
    return answer ?? (await kept(event.request)) ?? (await asked);
  } catch {
    return (await kept(event.request)) ?? (event.request.mode === 'navigate' ? missing() : Response.error());
  }
}

worker.addEventListener('fetch', (event) => {
  const fetched = event as Fetched;
  const { request } = fetched;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  if (request.headers.has('range')) return;
  // The name of such a file has its hash: a kept copy is the file.
  const named = pathname.startsWith(`${base}_astro/`);
  fetched.respondWith(named ? kept(request).then((copy) => copy ?? newest(fetched)) : newest(fetched));
});

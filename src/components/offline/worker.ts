// The service worker, compiled on its own by src/build/offline: it imports nothing. It keeps what was read and answers
// from there without a network; with one, pages always come from the network, so that no edition is ever forced or stuck.
// Networks also answer with what is not ours, such as the page of a login: that is passed on and never kept.

/** The build writes both above this line: hashes of the files in `_astro/`, and what every page of the site has in its head. */
declare const named: Readonly<Record<string, string>>;
declare const mark: string;

/** As in `cache.ts`. */
const cacheName = 'headroom';
const noteName = 'offline-kept.json';
/** How long a page may take before a kept copy is shown instead, in milliseconds. */
const patience = 4000;
/** How many files that were merely read are kept: the oldest go. Files in `_astro/` go with the pages that name them. */
const mostRead = 300;

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
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
}
/** What `cache.ts` notes of what was kept on purpose: the id of a build once all of it is there. */
type Noted = Readonly<{ id?: string; files?: Record<string, string> }>;
const worker = globalThis as unknown as Scope;
const base = new URL(worker.registration.scope).pathname;

/** The path of an address below the site's folder, as the build lists it. */
const listedPath = (url: string): string => decodeURI(new URL(url).pathname.slice(base.length));

/** An address without what it says of the reader: a page is kept once, whatever was answered on it. */
const bare = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
};

const isPage = (path: string): boolean => /(?:^|\/)[^./]*$|\.html$/.test(path);

/** Whether a content type is one that the file of a path may have. Types that hosts do not know pass, HTML never does. */
function fits(path: string, type: string): boolean {
  if (isPage(path) || /\bhtml\b/.test(type)) return isPage(path) && type.startsWith('text/html');
  if (path.endsWith('.js')) return /\b(?:java|ecma)script\b/.test(type);
  if (path.endsWith('.css')) return type.startsWith('text/css');
  if (path.endsWith('.json')) return /\bjson\b/.test(type);
  return !/\.(?:svg|png)$/.test(path) || type.startsWith('image/');
}

const typeFits = (path: string, answer: Response): boolean => fits(path, answer.headers.get('content-type') ?? '');

async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 10);
}

/** True where an answer is the file of a path, and whole. Reads its body to the end. */
async function isSound(path: string, answer: Response): Promise<boolean> {
  if (answer.status !== 200 || !typeFits(path, answer)) return false;
  const body = await answer.arrayBuffer();
  const hash = named[path];
  if (hash !== undefined) return (await hashOf(body)) === hash;
  if (!isPage(path)) return true;
  const text = new TextDecoder().decode(body);
  return text.includes(mark) && text.trimEnd().endsWith('</html>');
}

/** True for what this site answered itself: nothing of another origin, no part, nothing from another address. */
const isDirect = (path: string, { status, type, redirected, url }: Response): boolean =>
  status === 200 && type === 'basic' && (!redirected || [path, `${path}/`].includes(listedPath(url)));

/** An answer that can be given again: what a redirect led to may not be given for a page otherwise. */
const plain = (answer: Response): Response =>
  answer.redirected ? new Response(answer.body, { headers: answer.headers, status: answer.status }) : answer;

const openCache = (): Promise<Cache> => caches.open(cacheName);

async function noted(cache: Cache): Promise<Noted> {
  const note = await cache.match(base + noteName);
  return note ? ((await note.json()) as Noted) : {};
}

/** What was kept on purpose, by path: it goes only when the reader says so. */
const onPurpose = async (cache: Cache): Promise<Readonly<Record<string, string>>> => ({
  ...(await noted(cache)).files,
  [noteName]: '',
  'offline.json': '',
});

async function keep(path: string, url: string, answer: Response): Promise<void> {
  try {
    if (!isDirect(path, answer) || !(await isSound(path, answer.clone()))) return;
    const cache = await openCache();
    await cache.put(bare(url), plain(answer));
    if (!isPage(path)) return;
    const chosen = await onPurpose(cache);
    const read = (await cache.keys()).filter(({ url }) => {
      const one = listedPath(url);
      return !one.startsWith('_astro/') && !(one in chosen);
    });
    for (const old of read.slice(0, Math.max(0, read.length - mostRead))) await cache.delete(old);
  } catch {
    // No room, none allowed, or half an answer: the page is read all the same.
  }
}

/** The kept copy of an address. One that is not what it should be is dropped. */
async function kept(url: string): Promise<Response | undefined> {
  const cache = await openCache();
  const address = bare(url);
  for (const one of address.endsWith('/') ? [address] : [address, `${address}/`]) {
    const copy = await cache.match(one);
    if (copy && (await isSound(listedPath(one), copy.clone()).catch(() => false))) return plain(copy);
    if (copy) await cache.delete(one);
  }
  return undefined;
}

/** Stands in for a page that is not kept. It links only to what is: any other link would lead back here. */
async function missing(url: string): Promise<Response> {
  const hasAll = Boolean((await noted(await openCache())).id);
  const links = ['<a href="">Try again</a>'];
  const offer = async (path: string, words: string): Promise<void> => {
    const address = location.origin + base + path;
    if (bare(url) !== address && (await kept(address))) links.push(`<a href="${base}${path}">${words}</a>`);
  };
  await offer('', 'Home');
  if (!hasAll) await offer('reference/downloads/', 'Keep all of it offline');
  const why = hasAll
    ? 'your offline copy of the site does not have this address. Everything else in it still opens.'
    : 'this browser has no copy of the page. Pages that you read before still open.';
  return new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Not kept offline · Headroom</title><body style="font:1.125rem/1.6 system-ui;max-width:34rem;margin:4rem auto;padding:0 1.5rem"><h1>This page is not kept offline</h1><p>There is no network, and ${why}</p><p>${links.join(' · ')}`,
    { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}

async function fromNetwork(event: Fetched): Promise<Response> {
  const { request } = event;
  const path = listedPath(request.url);
  const preloaded = request.mode === 'navigate' ? await event.preloadResponse : undefined;
  let answer = preloaded ?? (await fetch(request));
  // A file with a hash in its name may be wrong in the browser's own cache, and for a year: asked for again past it.
  if (path in named && answer.ok && !(await isSound(path, answer.clone()).catch(() => false)))
    answer = await fetch(request.url, { cache: 'reload' });
  if (answer.ok) event.waitUntil(keep(path, request.url, answer.clone()));
  return answer;
}

const later = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** The newest there is: the network's, or the kept copy where it does not answer, or not with such a file. */
async function newest(event: Fetched): Promise<Response> {
  const { url, mode } = event.request;
  const asked = fromNetwork(event);
  try {
    const answer = await Promise.race([asked, later(patience)]);
    // Whoever opens a page has to see what the network wants of them.
    const isWrong = mode !== 'navigate' && answer?.ok === true && !typeFits(listedPath(url), answer);
    if (answer && !isWrong) return answer;
    return (await kept(url)) ?? (await asked);
  } catch {
    return (await kept(url)) ?? (mode === 'navigate' ? missing(url) : Response.error());
  }
}

/** Drops what earlier editions left: files with a hash in their name that neither this edition nor a kept page has. */
async function sweep(): Promise<void> {
  const cache = await openCache();
  const chosen = await onPurpose(cache);
  const paths = (await cache.keys()).map(({ url }) => listedPath(url));
  const old = new Set(paths.filter((path) => path.startsWith('_astro/') && !(path in named) && !(path in chosen)));
  const waiting = old.size > 0 ? paths.filter(isPage) : [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = (await (await cache.match(base + encodeURI(path)))?.text()) ?? '';
    for (const [name] of text.matchAll(/[\w.@~-]+\.\w{2,5}\b/g)) {
      const used = `_astro/${name}`;
      if (old.delete(used) && /\.(?:js|css)$/.test(used)) waiting.push(used);
    }
  }
  for (const path of old) await cache.delete(base + encodeURI(path));
}

/** Paths that a text may name: files in `_astro/` by their name alone, others by their address, or as `bring.ts` asks. */
const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/[\w.@~/-]+\.\w{2,5}\b|(?<=data-apart=")[\w/-]+/g), ([name]) => {
    if (!name.includes('.')) return `apart/${name}.json`;
    const hashed = `_astro/${name.split('/').at(-1) ?? ''}`;
    return hashed in named || !name.startsWith(base) ? hashed : name.slice(base.length);
  }).filter((path) => !path.startsWith('_astro/') || path in named);

/**
 * Keeps a page that was open before the worker was there, and what it loaded. Only the page is asked for again; the rest
 * comes from the browser's own cache or not at all, because a page names much that it has not loaded.
 */
async function keepOpen(url: string): Promise<void> {
  const path = listedPath(url);
  if (!isPage(path) || (await kept(url))) return;
  await keep(path, url, await fetch(url));
  const asked = new Set<string>();
  // Nothing is there if something else was answered.
  const texts = [await (await kept(url))?.text()];
  for (let text = texts.pop(); text !== undefined; text = texts.pop())
    for (const one of pathsIn(text).filter((path) => !asked.has(path))) {
      asked.add(one);
      const had = await fetch(base + one, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined);
      if (!had?.ok) continue;
      await keep(one, had.url, had.clone());
      if (/\.(?:js|css)$/.test(one)) texts.push(await had.text());
    }
}

worker.addEventListener('install', (event) => {
  const swept = sweep().catch(() => undefined);
  (event as Extendable).waitUntil(swept.then(() => worker.skipWaiting()));
});
worker.addEventListener('activate', (event) => {
  const { navigationPreload } = worker.registration;
  (event as Extendable).waitUntil(Promise.all([navigationPreload.enable(), worker.clients.claim()]));
  // Not waited for: until the worker is active, what pages ask for waits as well.
  void worker.clients.matchAll({ includeUncontrolled: true }).then(async (pages) => {
    for (const { url } of pages)
      if (url.startsWith(worker.registration.scope)) await keepOpen(url).catch(() => undefined);
  });
});

worker.addEventListener('fetch', (event) => {
  const fetched = event as Fetched;
  const { request } = fetched;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
  // A part of a file is nothing to keep.
  if (request.headers.has('range')) return;
  // `cache.ts` asks the network itself, and says so by a mode that nothing else on a page has.
  if (request.mode === 'same-origin' && request.destination === '') return;
  // The name of such a file has its hash: a kept copy is the file.
  const isNamed = pathname.startsWith(`${base}_astro/`);
  fetched.respondWith(isNamed ? kept(request.url).then((copy) => copy ?? newest(fetched)) : newest(fetched));
});

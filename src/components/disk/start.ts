// What a copy on disk needs in place of a server: browsers load no module and no data from a file, and a folder opens as a
// list of what is in it. The build makes one classic script of this file and puts it before all others of the copy.

/** What a module of the site gets here: scripts made by `src/build/disk/scripts.ts` call it so. */
type Make = (
  require: (name: string) => unknown,
  exports: object,
  here: string,
  load: (name: string) => Promise<object>,
) => void;

const own = document.currentScript as HTMLScriptElement;
/** Where the copy is, with a slash at its end. */
const root = new URL('../', own.src);
/** The folder that the site was built for: addresses in its records and scripts begin with it. */
const built = own.dataset['base'] ?? '/';
/** The published site, if there is one: what is shared from a copy leads there. */
const site = own.dataset['site'];

document.documentElement.dataset['base'] = root.pathname;

const insert = (address: string, failed: (reason: Error) => void): void => {
  const script = document.createElement('script');
  script.src = address;
  script.addEventListener('error', () => failed(new Error(`${address} is not in this copy`)));
  document.head.append(script);
};

const modules = new Map<string, PromiseWithResolvers<object>>();
const defined = new Set<string>();
const made = new Map<string, object>();

const moduleAt = (address: string): PromiseWithResolvers<object> => {
  const known = modules.get(address);
  if (known) return known;
  const next = Promise.withResolvers<object>();
  modules.set(address, next);
  return next;
};

const load = (address: string): Promise<object> => {
  const asked = modules.has(address);
  const { promise, reject } = moduleAt(address);
  if (!asked) insert(address, reject);
  return promise;
};

/** A module says what it needs first, and then itself. A page and another module may both have asked for its file. */
const define = (needs: readonly string[], make: Make): void => {
  const here = (document.currentScript as HTMLScriptElement).src;
  const { resolve, reject } = moduleAt(here);
  if (defined.has(here)) return;
  defined.add(here);
  const exports = {};
  const at = (name: string): string => new URL(name, here).href;
  Promise.all(needs.map((name) => load(at(name))))
    .then(() => {
      make(
        // What comes later is required within a promise, which waits for it.
        (name) => made.get(at(name)) ?? load(at(name)),
        exports,
        here,
        (name) => load(at(name)),
      );
      made.set(here, exports);
      resolve(exports);
    })
    .catch((error: unknown) => {
      console.error(error);
      reject(error);
    });
};

const files = new Map<string, PromiseWithResolvers<BodyInit>>();

/** A file says what is in it: as text, or in base64 where it is none. */
const give = (path: string, text: string, isText: boolean): void => {
  const bytes = (): BodyInit => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  files.get(path)?.resolve(isText ? withPictures(text) : bytes());
};

/** The path below the copy's folder that an address means, as the site or as this copy has it; none elsewhere. */
const pathOf = (address: string): string | undefined => {
  const { protocol, pathname } = new URL(address, location.href);
  if (address.startsWith(built) && !address.startsWith(root.pathname) && !address.startsWith('//'))
    return address.slice(built.length).replace(/[?#].*$/s, '');
  return protocol === 'file:' && pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : undefined;
};

globalThis.fetch = async (asked) => {
  const path = pathOf(asked instanceof Request ? asked.url : String(asked));
  if (path === undefined) throw new TypeError('a copy on disk fetches nothing from elsewhere');
  const file = files.get(path) ?? Promise.withResolvers<BodyInit>();
  if (!files.has(path)) insert(new URL(`disk/data/${path}.js`, root).href, file.reject);
  files.set(path, file);
  return new Response(await file.promise);
};

/** The file that an address leads to: a page is the `index.html` of its folder. */
const fileAt = (address: string): string => {
  const path = pathOf(address);
  if (path === undefined) return address;
  const { search, hash } = new URL(address, location.href);
  const isFolder = path === '' || path.endsWith('/');
  const isFile = !isFolder && /\.\w+$/.test(path);
  return new URL((isFile ? path : path.replace(/\/?$/, '/index.html').replace(/^\//, '')) + search + hash, root).href;
};

/** Markup in a file, with its pictures where they are: a browser asks for them before what is written could be put right. */
const withPictures = (text: string): string =>
  text.replaceAll(/(<image [^>]*?href=\\")([^"\\]+)/g, (_, tag: string, address: string) => tag + fileAt(address));

/** Links that scripts make have the addresses of the site. */
const fixLink = (link: Element): void => {
  const address = link.getAttribute('href') ?? '';
  if (address === '' || /^[#?]/.test(address)) return;
  const file = fileAt(address);
  if (file !== new URL(address, location.href).href) link.setAttribute('href', file);
};
const fixAll = (changes: readonly MutationRecord[]): void => {
  for (const { type, target, addedNodes } of changes)
    for (const node of type === 'attributes' ? [target] : addedNodes) {
      if (!(node instanceof Element)) continue;
      if (node.localName === 'a') fixLink(node);
      if (type === 'childList') for (const link of node.querySelectorAll('a')) fixLink(link);
    }
};
// From before the first deferred script on: what the parser finds has been rewritten already.
document.addEventListener(
  'readystatechange',
  () => {
    const watched = { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] };
    new MutationObserver(fixAll).observe(document, watched);
  },
  { once: true },
);

// Some browsers let a file keep a state, and no address of its own with it.
for (const name of ['pushState', 'replaceState'] as const) {
  const change = history[name].bind(history);
  history[name] = (state, unused, address) => {
    try {
      change(state, unused, address);
    } catch {
      change(state, unused);
    }
  };
}

/** What a reader sends to others: the address on the published site, or else that of the file. */
const shared = (address: string): string => {
  const { search, hash } = new URL(address, location.href);
  const path = pathOf(address)?.replace(/(^|\/)index\.html$/, '$1');
  return site === undefined || path === undefined ? fileAt(address) : new URL(path + search + hash, site).href;
};

Object.assign(globalThis, { headroomDisk: { define, give, shared, site } });

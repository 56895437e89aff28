const script = /starlight\/.*Search\.astro\?astro&type=script/;
const eager = 'const onIdle = window.requestIdleCallback || ((cb) => setTimeout(cb, 1));';

/** Loads when somebody points at the search button, reaches it or presses its keys; then the box has the focus. */
const lazy = `const onIdle = (load) => {
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    void load().then(() => dialog.open && dialog.querySelector('input')?.focus());
  };
  for (const name of ['pointerenter', 'focus', 'click']) openBtn.addEventListener(name, begin, { once: true });
  window.addEventListener('keydown', (e) => {
    if ((e.metaKey || e.ctrlKey) && e.key === 'k') begin();
  });
};`;

/**
 * Starlight fetches its search, 26 kB of script, on every page as soon as the browser is idle. Here a reading page
 * fetches none of it: search comes when it is wanted.
 */
export function lazySearch() {
  return {
    name: 'headroom:lazy-search',
    // In development there is no search at all.
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!script.test(id)) return undefined;
      if (!code.includes(eager)) throw new Error(`${id} has changed: config/lazy-search.ts no longer fits it`);
      return { code: code.replace(eager, lazy), map: null };
    },
  };
}

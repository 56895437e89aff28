/**
 * The address of a calculator with the inputs that another page's address says of it: `?c-conc.latency=350ms`.
 * @param href absolute
 * @param id of the calculator: `C-CONC`
 */
export function carried(href: string, search: string, id: string): string {
  const prefix = `${id.toLowerCase()}.`;
  const to = new URL(href);
  for (const [name, value] of new URLSearchParams(search))
    if (name.startsWith(prefix)) to.searchParams.set(name.slice(prefix.length), value);
  return to.href;
}

declare global {
  /** There in a copy on disk alone: `src/components/disk/start.ts`. */
  var headroomDisk: { readonly shared: (address: string) => string; readonly site: string | undefined } | undefined;
}

/** The whole address that a reader sends to others. @param address on the site, with its folder */
export const sharedAddress = (address: string): string =>
  globalThis.headroomDisk?.shared(address) ?? new URL(address, location.href).href;

/** Id of the part that an address names after `#`; empty for none. What cannot be decoded is taken as it is. */
export function idAsked(hash = location.hash): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The part of this page that an address names after `#`. */
export const partAsked = (hash?: string): HTMLElement | null => document.getElementById(idAsked(hash));

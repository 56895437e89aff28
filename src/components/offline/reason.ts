/** The browser does not let the site keep files. */
export class Refused extends Error {}

/** Why something did not come or was not kept, as the end of a sentence. */
export function reason(error: unknown): string {
  // What `fetch`, half an answer and `import()` fail with; each browser has its own words for it.
  if (error instanceof TypeError) return 'the network failed';
  return error instanceof Error ? error.message : 'unknown reason';
}

export const stopped = (error: unknown): string =>
  `Stopped: ${reason(error)}. What has arrived stays; check the network and continue.`;

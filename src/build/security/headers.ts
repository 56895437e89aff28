/** How long a file may be kept by a browser. */
type Keeping = 'page' | 'asset' | 'data';

/** A rule of a host: the headers of all files below a path. */
export interface HeaderRule {
  /** A path of the site with `*` for the rest; `/` begins it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const year = 365 * 24 * 60 * 60;

const keeping: Readonly<Record<Keeping, string>> = {
  // A page is asked for anew, and the answer is “unchanged” as a rule.
  page: 'public, max-age=0, must-revalidate',
  // Files whose name holds a hash of what they say.
  asset: `public, max-age=${year}, immutable`,
  data: 'public, max-age=3600, must-revalidate',
};

/**
 * What every answer of the site says besides its file.
 * @param policy the Content-Security-Policy; without one each page’s own `meta` tag holds alone
 */
export const securityHeaders = (policy?: string): Readonly<Record<string, string>> => ({
  ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
  'Strict-Transport-Security': `max-age=${2 * year}; includeSubDomains; preload`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * The rules of a host, the general one first; where two speak of one header, the later and closer one is meant.
 * @param base the folder of the site, `/` or `/kb/`
 */
export function headerRules(base: string, policy?: string): HeaderRule[] {
  const caching = (path: string, kind: Keeping): HeaderRule => ({
    path: base + path,
    headers: { 'Cache-Control': keeping[kind] },
  });
  return [
    { path: `${base}*`, headers: { ...securityHeaders(policy), 'Cache-Control': keeping.page } },
    caching('_astro/*', 'asset'),
    {
      path: `${base}previews/*`,
      // Chats and reviews on other sites show them.
      headers: { 'Cache-Control': keeping.data, 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
  ];
}

/** The rules in the form of Cloudflare Pages and Netlify: a header that a closer rule sets again is taken off first. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const [general, ...closer] = rules;
  const lines = (headers: Readonly<Record<string, string>>): string[] =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const blocks = closer.map(({ path, headers }) => [
    path,
    ...Object.keys(headers)
      .filter((name) => general?.headers[name] !== undefined)
      .map((name) => `  ! ${name}`),
    ...lines(headers),
  ]);
  return `${[[general?.path ?? '/*', ...lines(general?.headers ?? {})], ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
}

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

/** What Cloudflare Pages reads of a `_headers` file at most. @see Cloudflare Pages: Headers, as of 2026 */
const cloudflare = { rules: 100, line: 2000 };

/**
 * The rules in the form of Cloudflare Pages: a header that a closer rule sets again is taken off first, by `! Name`, which
 * no other host knows.
 * @throws RangeError where Cloudflare would leave a rule or a line out
 */
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
  const file = `${[[general?.path ?? '/*', ...lines(general?.headers ?? {})], ...blocks].map((block) => block.join('\n')).join('\n\n')}\n`;
  if (rules.length > cloudflare.rules)
    throw new RangeError(
      `_headers has ${rules.length} rules, and Cloudflare Pages reads ${cloudflare.rules}: join some`,
    );
  const long = file.split('\n').find((line) => line.length > cloudflare.line);
  if (long !== undefined)
    throw new RangeError(
      `_headers has a line of ${long.length} characters, “${long.slice(0, 40)} …”, and Cloudflare Pages reads ${cloudflare.line}: give pages fewer inline scripts`,
    );
  return file;
}

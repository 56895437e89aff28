import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { headerRules, securityHeaders } from '../../src/build/security/headers.ts';
import { framePolicy } from '../../src/build/security/policy.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const wanted = securityHeaders(framePolicy);
const rules = new Map(headerRules('/', framePolicy).map(({ path, headers }) => [path, headers]));
const cacheOf = (path: string): string => rules.get(path)?.['Cache-Control'] ?? 'no rule';

interface Template {
  readonly Resources: Readonly<Record<string, { readonly Properties: Readonly<Record<string, unknown>> }>>;
  readonly Outputs: Readonly<Record<string, unknown>>;
}
const template = parse(read('deploy/aws/headroom.yaml')) as Template;

interface HeadersPolicy {
  readonly SecurityHeadersConfig: {
    readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
    readonly StrictTransportSecurity: {
      readonly AccessControlMaxAgeSec: number;
      readonly IncludeSubdomains: boolean;
      readonly Preload: boolean;
    };
    readonly FrameOptions: { readonly FrameOption: string };
    readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
    readonly ContentTypeOptions: object;
  };
  readonly CustomHeadersConfig: { readonly Items: readonly { readonly Header: string; readonly Value: string }[] };
}

/** The headers of a CloudFront policy, by the names that a browser sees. */
function sentBy(resource: string): Record<string, string> {
  const policy = template.Resources[resource]?.Properties['ResponseHeadersPolicyConfig'] as HeadersPolicy;
  const { SecurityHeadersConfig: secure, CustomHeadersConfig: custom } = policy;
  const { AccessControlMaxAgeSec: age, IncludeSubdomains: below, Preload: preload } = secure.StrictTransportSecurity;
  return {
    'Content-Security-Policy': secure.ContentSecurityPolicy.ContentSecurityPolicy,
    'Strict-Transport-Security': `max-age=${age}${below ? '; includeSubDomains' : ''}${preload ? '; preload' : ''}`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': secure.FrameOptions.FrameOption,
    'Referrer-Policy': secure.ReferrerPolicy.ReferrerPolicy,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

/** What nginx adds, by name. */
const added = (conf: string): Record<string, string> =>
  Object.fromEntries(
    [...conf.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)].map(([, name = '', quoted, bare]) => [
      name,
      quoted ?? bare ?? '',
    ]),
  );

describe('the headers of each host are those of the site', () => {
  it('on CloudFront', () => {
    expect(sentBy('PageHeaders')).toEqual(wanted);
    expect(sentBy('PreviewHeaders')).toEqual({ ...wanted, ...rules.get('/previews/*'), 'Cache-Control': undefined });
    const publish = read('deploy/aws/publish.sh');
    expect(publish).toMatch(new RegExp(`dist/_astro "[^"]+" --cache-control '${cacheOf('/_astro/*')}'`));
    expect(publish).toMatch(new RegExp(`dist/previews "[^"]+" --delete --cache-control '${cacheOf('/previews/*')}'`));
    expect(publish.split(cacheOf('/*')).length - 1).toBe(3);
  });

  it('on Amplify', () => {
    const file = parse(read('customHttp.yml')) as {
      customHeaders: { pattern: string; headers: { key: string; value: string }[] }[];
    };
    const written = file.customHeaders.map(({ pattern, headers }): [string, Record<string, string>] => [
      `/${pattern.replaceAll('**', '*')}`,
      Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(rules));
  });

  it('on nginx', () => {
    const site = read('deploy/nginx/headroom.conf');
    const common = added(read('deploy/nginx/headers.conf'));
    const blockOf = (location: string): Record<string, string> => {
      const block = site.slice(site.indexOf(`location ${location} {`)).split('}')[0] ?? '';
      expect(block).toContain('include /etc/nginx/headroom-headers.conf;');
      return { ...common, ...added(block) };
    };
    const outer = site.slice(0, site.indexOf('location '));
    expect({ ...common, ...added(outer) }).toEqual(rules.get('/*'));
    expect(blockOf('BASE_astro/')).toEqual({ ...rules.get('/*'), ...rules.get('/_astro/*') });
    expect(blockOf('BASEpreviews/')).toEqual({ ...rules.get('/*'), ...rules.get('/previews/*') });
  });
});

interface Query {
  readonly value: string;
  readonly multiValue?: readonly { readonly value: string }[];
}
type Answer = { uri: string } | { statusCode: number; headers: { location: { value: string } } };
type Handler = (event: { request: { uri: string; querystring: Record<string, Query> } }) => Answer;

describe('the function for addresses on CloudFront', () => {
  const source = read('deploy/aws/address.js');
  const handlerAt = (base: string): Handler =>
    runInNewContext(`${source.replace("folder = '/'", `folder = '${base}'`)}; handler`) as Handler;
  const ask = (uri: string, querystring: Record<string, Query> = {}, base = '/'): string => {
    const answer = handlerAt(base)({ request: { uri, querystring } });
    return 'uri' in answer ? answer.uri : `${answer.statusCode} ${answer.headers.location.value}`;
  };

  it('is asked by the template for pages, with previews and the page of what is missing in the same folder', () => {
    const { DistributionConfig: config } = template.Resources['Distribution']?.Properties as {
      DistributionConfig: {
        CacheBehaviors: readonly { PathPattern: unknown }[];
        CustomErrorResponses: readonly { ResponsePagePath: unknown }[];
      };
    };
    expect(config.CacheBehaviors.map(({ PathPattern }) => PathPattern)).toEqual([
      { 'Fn::Sub': '${BasePath}previews/*' },
    ]);
    for (const { ResponsePagePath } of config.CustomErrorResponses)
      expect(ResponsePagePath).toEqual({ 'Fn::Sub': '${BasePath}404.html' });
    expect(template.Outputs).toHaveProperty('BasePath');
  });

  it('is the one that the template has, for the folder of its parameter', () => {
    const { 'Fn::Sub': code } = template.Resources['Address']?.Properties['FunctionCode'] as { 'Fn::Sub': string };
    expect(code.match(/\$\{/g)).toHaveLength(1);
    expect(source.replaceAll(/^\/\/.*\n/gm, '').trim()).toBe(code.replace('${BasePath}', '/').trim());
  });

  it.each([
    ['/', '/index.html'],
    ['/tiers/users-10k/', '/tiers/users-10k/index.html'],
    ['/facts.json', '/facts.json'],
    ['/_astro/page.Bx_1.css', '/_astro/page.Bx_1.css'],
    ['/D-16', '301 /D-16/'],
    ['/capacity/concurrency', '301 /capacity/concurrency/'],
    ['/d-16', '301 /D-16/'],
    ['/c-cost-app/', '301 /C-COST-APP/'],
    ['/f/sqs-message-size', '301 /F/sqs-message-size'],
    ['/a/stage-e/rds-proxy', '301 /A/stage-e/rds-proxy'],
  ])('answers %s with %s', (uri, answer) => {
    expect(ask(uri)).toBe(answer);
  });

  it.each([
    ['/kb/', '/kb/index.html'],
    ['/kb', '301 /kb/'],
    ['/', '301 /kb/'],
    ['/kb/tiers/users-10k/', '/kb/tiers/users-10k/index.html'],
    ['/kb/facts.json', '/kb/facts.json'],
    ['/kb/D-16', '301 /kb/D-16/'],
    ['/kb/d-16', '301 /kb/D-16/'],
    ['/kb/f/sqs-message-size', '301 /kb/F/sqs-message-size'],
    ['/d-16', '/d-16'],
    ['/kbd/', '/kbd/'],
  ])('answers %s below a folder with %s', (uri, answer) => {
    expect(ask(uri, {}, '/kb/')).toBe(answer);
  });

  it.each([
    ['//evil.example/foo', '301 /evil.example/foo/'],
    ['/\\evil.example/x', '301 /evil.example/x/'],
    ['/\\/\\evil', '301 /evil/'],
    ['//d-16', '301 /D-16/'],
    ['//', '/index.html'],
  ])('never leads %s to another host: %s', (uri, answer) => {
    expect(ask(uri)).toBe(answer);
    expect(ask(uri, {}, '/kb/')).not.toMatch(/^301 [/\\]{2}/);
  });

  it('keeps what the address says, as often as it says it', () => {
    const query = { latency: { value: '350ms' }, only: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] } };
    expect(ask('/C-CONC', { ...query, pinned: { value: '' } })).toBe('301 /C-CONC/?latency=350ms&only=a&only=b&pinned');
  });
});

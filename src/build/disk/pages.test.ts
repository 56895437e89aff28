import { describe, expect, it } from 'vitest';
import { onDisk, pageOnDisk, type Copy } from './pages.ts';

const files = new Set([
  'index.html',
  'tiers/users-1m/index.html',
  'services/sqs/index.html',
  '_astro/a.js',
  'icons/SQS.svg',
]);
const copy: Copy = { base: '/', has: (path) => files.has(path) };
const below: Copy = { ...copy, base: '/kb/', site: 'https://docs.example.org/kb/' };
const page = 'tiers/users-1m/index.html';

describe('an address on disk', () => {
  it('is relative, and names the file of a folder', () => {
    expect(onDisk('/services/sqs/', page, copy)).toBe('../../services/sqs/index.html');
    expect(onDisk('/services/sqs', page, copy)).toBe('../../services/sqs/index.html');
    expect(onDisk('/', page, copy)).toBe('../../index.html');
    expect(onDisk('/services/sqs/', 'index.html', copy)).toBe('services/sqs/index.html');
    expect(onDisk('/icons/SQS.svg', page, copy)).toBe('../../icons/SQS.svg');
    expect(onDisk('../../services/sqs/', page, copy)).toBe('../../services/sqs/index.html');
  });

  it('keeps its state and its part', () => {
    expect(onDisk('/services/sqs/?as-of=talk&amp;rate=1/s#facts', page, copy)).toBe(
      '../../services/sqs/index.html?as-of=talk&amp;rate=1/s#facts',
    );
    expect(onDisk('/tiers/users-1m/#data', page, copy)).toBe('index.html#data');
  });

  it('stays as it is within the page and on other sites', () => {
    for (const address of [
      '#data',
      '?view=list',
      '',
      'https://aws.amazon.com/sqs/',
      'mailto:a@example.org',
      '//x.example/',
    ])
      expect(onDisk(address, page, copy)).toBe(address);
  });

  it('begins below the folder of the site', () => {
    expect(onDisk('/kb/services/sqs/#facts', page, below)).toBe('../../services/sqs/index.html#facts');
    expect(onDisk('/kb/', page, below)).toBe('../../index.html');
    expect(onDisk('/services/sqs/', page, below)).toBeUndefined();
  });

  it('leads to the published site where the copy has no such file, or nowhere', () => {
    expect(onDisk('/kb/facts.json', page, below)).toBe('https://docs.example.org/kb/facts.json');
    expect(onDisk('/facts.json', page, copy)).toBeUndefined();
  });
});

describe('a page on disk', () => {
  const on = (html: string, to = copy): string => pageOnDisk(html, page, to);

  it('runs classic scripts, after the one that stands in for a server', () => {
    expect(on('<head></head><script type="module" src="/kb/_astro/a.js"></script>', below)).toBe(
      '<head><script src="../../disk/start.js" data-base="/kb/" data-site="https://docs.example.org/kb/"></script></head><script defer src="../../_astro/a.js"></script>',
    );
    expect(on('<script type="module">go("</p>")</script>')).toBe('<script type="module">go("</p>")</script>');
  });

  it('asks nothing of a server', () => {
    const head =
      '<link rel="manifest" href="/manifest.webmanifest"><link rel="preload" as="font" href="/x.woff2" crossorigin><link rel="alternate" href="/index.md"><script type="speculationrules">{"a":1}</script>';
    expect(on(`${head}<link rel="canonical" href="https://docs.example.org/">`)).toBe(
      '<link rel="canonical" href="https://docs.example.org/">',
    );
  });

  it('keeps its policy, for files', () => {
    expect(
      on(
        `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-a='; base-uri 'none'; require-trusted-types-for 'script'; trusted-types default">`,
      ),
    ).toBe(`<meta http-equiv="content-security-policy" content="script-src file: 'sha256-a='; base-uri 'none'">`);
  });

  it('finds addresses in tags, styles and data, and leaves text alone', () => {
    expect(on('<a title="a > b" href="/services/sqs/">/services/sqs/</a><img src=\'/icons/SQS.svg\'>')).toBe(
      '<a title="a > b" href="../../services/sqs/index.html">/services/sqs/</a><img src="../../icons/SQS.svg">',
    );
    expect(on('<style>a{background:url(/icons/SQS.svg)}</style>')).toBe(
      '<style>a{background:url(../../icons/SQS.svg)}</style>',
    );
    expect(on('<script type="application/json">{"icon":"/icons/SQS.svg#a","href":"/x/"}</script>')).toBe(
      '<script type="application/json">{"icon":"../../icons/SQS.svg#a","href":"/x/"}</script>',
    );
    expect(on('<script>var a="<a href=\'/services/sqs/\'>"</script><!-- <a href="/"> -->')).toBe(
      '<script>var a="<a href=\'/services/sqs/\'>"</script><!-- <a href="/"> -->',
    );
    expect(on('<meta http-equiv="refresh" content="0; url=/services/sqs/#a">')).toBe(
      '<meta http-equiv="refresh" content="0; url=../../services/sqs/index.html#a">',
    );
  });

  it('says what the copy leaves out', () => {
    expect(on('<a href="/facts.json" download>Facts</a>')).toBe('<a title="Not in this copy" download>Facts</a>');
  });
});

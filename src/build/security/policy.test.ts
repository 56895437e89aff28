import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerPolicy, pagePolicy, scriptHashes, withPolicy } from './policy.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('hashes of scripts', () => {
  it('are of what stands in the page, each once', () => {
    const page = '<script>a()</script><script type="module">b("</p>")</script><script>a()</script>';
    expect(scriptHashes(page)).toEqual([hashOf('a()'), hashOf('b("</p>")')]);
  });

  it('leave out data, files and what a comment holds', () => {
    const page =
      '<script src="/a.js"></script><script type=module src=/b.js></script><script type="application/json">{"a":">"}</script><!-- <script>c()</script> -->';
    expect(scriptHashes(page)).toEqual([]);
  });

  it('are of the very bytes, blanks and other letters too', () => {
    expect(scriptHashes('<script data-note="1 > 0">\n  say("µ");\n</script>')).toEqual([hashOf('\n  say("µ");\n')]);
  });
});

describe('the policy', () => {
  it('runs no script that it does not name', () => {
    for (const policy of [pagePolicy([hashOf('a')]), headerPolicy([])]) {
      const scripts = /script-src ([^;]+);/.exec(policy)?.[1] ?? '';
      expect(scripts).toContain("'self'");
      expect(scripts).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  it('forbids frames around the site where a header can say so', () => {
    expect(headerPolicy([])).toContain("frame-ancestors 'none'");
    expect(pagePolicy([])).not.toContain('frame-ancestors');
  });

  it('stands in the page before the first script', () => {
    const page = withPolicy('<!doctype html><html><head lang="en"><script>a()</script></head></html>');
    expect(page.indexOf('content-security-policy')).toBeLessThan(page.indexOf('<script>'));
    expect(page).toContain(`'${hashOf('a()')}'`);
    expect(() => withPolicy(page)).toThrow('already');
  });

  it('stands after the encoding, which no policy may push out of the first bytes', () => {
    const page = withPolicy('<html><head><title>›</title><meta charset="utf-8"/></head></html>');
    expect(page).toMatch(/^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/);
    expect(page.match(/charset/g)).toHaveLength(1);
  });

  it('needs a head', () => {
    expect(() => withPolicy('<p>no head</p>')).toThrow('no head');
  });
});

import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, securityHeaders } from './headers.ts';

describe('headers', () => {
  it('ask what Mozilla’s observatory asks for', () => {
    const headers = securityHeaders("default-src 'none'");
    expect(headers['Content-Security-Policy']).toBe("default-src 'none'");
    expect(Number(/max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1])).toBeGreaterThan(15_768_000);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['X-Frame-Options']).toBe('DENY');
    expect(headers['Referrer-Policy']).toMatch(/^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/);
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(securityHeaders()).not.toHaveProperty('Content-Security-Policy');
  });

  it('let browsers keep only what has its hash in its name for long', () => {
    const rules = headerRules('/kb/');
    expect(rules.map(({ path }) => path)).toEqual(['/kb/*', '/kb/_astro/*', '/kb/previews/*']);
    for (const { path, headers } of rules)
      expect(headers['Cache-Control']?.includes('immutable')).toBe(path === '/kb/_astro/*');
  });

  it('are written once for each path, a closer rule in place of the general one', () => {
    expect(
      headersFile([
        { path: '/*', headers: { A: '1', B: '2' } },
        { path: '/x/*', headers: { B: '3', C: '4' } },
      ]),
    ).toBe('/*\n  A: 1\n  B: 2\n\n/x/*\n  ! B\n  B: 3\n  C: 4\n');
  });

  it('are refused where Cloudflare Pages would not read them all', () => {
    const rule = (length: number) => ({ path: '/*', headers: { A: 'x'.repeat(length - '  A: '.length) } });
    expect(headersFile([rule(2000)])).toHaveLength('/*\n'.length + 2000 + '\n'.length);
    expect(() => headersFile([rule(2001)])).toThrow('a line of 2001 characters, “  A: xxx');
    const rules = Array.from({ length: 101 }, (_, i) => ({ path: `/${i}/*`, headers: { A: '1' } }));
    expect(headersFile(rules.slice(1))).toContain('/100/*');
    expect(() => headersFile(rules)).toThrow('101 rules');
  });
});

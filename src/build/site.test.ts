import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a process with these settings takes as its address. */
function saidWith(settings: Readonly<Record<string, string>>): unknown {
  const file = join(import.meta.dirname, 'site.ts');
  const program = `import(${JSON.stringify(`file://${file}`)}).then((site) => console.log(JSON.stringify(site)))`;
  const answer = execFileSync(process.execPath, ['-e', program], {
    env: { ...process.env, SITE_URL: '', BASE_PATH: '/', ...settings },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(answer);
}

describe('the address of the site', () => {
  it('is public only where one was set, and npm start says which it made', () => {
    const said = saidWith({});
    expect(said).not.toHaveProperty('publicHome');
    expect(said).toHaveProperty('addressOfBooks', 'They name no public address: set SITE_URL for one.');
  });

  it('includes the folder of the site', () => {
    const said = saidWith({ SITE_URL: 'https://docs.example.org', BASE_PATH: 'kb' });
    expect(said).toHaveProperty('publicHome', 'https://docs.example.org/kb/');
    expect(said).toHaveProperty('addressOfBooks', expect.stringContaining('https://docs.example.org/kb/'));
  });

  it.each([
    ['docs.example.org', 'has no scheme: write https://docs.example.org'],
    ['docs.example.org/kb', 'has no scheme: write https://docs.example.org, and put /kb/ into BASE_PATH'],
    ['https://x.example/kb', 'names more than a host: write https://x.example, and put /kb/ into BASE_PATH'],
    ['https://x.example/?a=b', 'names more than a host: write https://x.example'],
    ['ftp://x.example', 'has no scheme: write https://x.example'],
    ['https://', 'is no address: write one such as https://docs.example.org'],
  ])('%s is refused in one line that says what to enter', (given, says) => {
    const env = { ...process.env, SITE_URL: given };
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'site.ts')], {
      env,
      encoding: 'utf8',
    });
    expect([status, stderr.trim()]).toEqual([2, `SITE_URL=${given} ${says}`]);
  });

  it('may end in a slash', () => {
    expect(saidWith({ SITE_URL: 'https://x.example/' })).toHaveProperty('publicHome', 'https://x.example/');
  });
});

import { describe, expect, it } from 'vitest';
import { findBrowser, launchArgs, noBrowser, type Probes } from './find-browser.ts';

const nothing: Probes = {
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/me' },
  platform: 'linux',
  arch: 'x64',
  root: false,
  exists: () => false,
  starts: () => Promise.resolve(true),
  playwright: () => Promise.resolve('/pw/chrome'),
  packaged: () => Promise.reject(new Error('not installed')),
};
const packaged = () =>
  Promise.resolve({ executablePath: '/tmp/own/chromium', env: { LD_LIBRARY_PATH: '/tmp/own/lib' } });
const has = (...paths: string[]) => ({ exists: (path: string) => paths.includes(path) });

describe('finding a browser', () => {
  it('takes CHROMIUM_PATH before all others', async () => {
    const env = { ...nothing.env, CHROMIUM_PATH: '/my/chrome' };
    const found = await findBrowser({
      ...nothing,
      ...has('/my/chrome', '/pw/chrome', '/usr/bin/chromium'),
      packaged,
      env,
    });
    expect(found).toMatchObject({ executablePath: '/my/chrome', from: 'CHROMIUM_PATH' });
  });

  it('says so where CHROMIUM_PATH names nothing, instead of taking another', async () => {
    const env = { ...nothing.env, CHROMIUM_PATH: '/gone' };
    await expect(findBrowser({ ...nothing, ...has('/pw/chrome'), env })).rejects.toThrow('/gone, which does not exist');
  });

  it('takes Playwright’s own before one of the system', async () => {
    const found = await findBrowser({ ...nothing, ...has('/pw/chrome', '/usr/bin/chromium') });
    expect(found).toMatchObject({ executablePath: '/pw/chrome', from: 'Playwright' });
  });

  it('passes over one that does not start', async () => {
    const starts = (path: string) => Promise.resolve(path !== '/pw/chrome');
    const found = await findBrowser({ ...nothing, ...has('/pw/chrome', '/usr/bin/chromium'), starts });
    expect(found.executablePath).toBe('/usr/bin/chromium');
  });

  it('knows the four names on the PATH, in order', async () => {
    const found = await findBrowser({
      ...nothing,
      ...has('/usr/bin/google-chrome-stable', '/usr/local/bin/google-chrome'),
    });
    expect(found.executablePath).toBe('/usr/local/bin/google-chrome');
  });

  it('knows the usual places of macOS and Windows', async () => {
    const mac = '/home/me/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect((await findBrowser({ ...nothing, ...has(mac), platform: 'darwin', arch: 'arm64' })).executablePath).toBe(
      mac,
    );
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { ProgramFiles: 'C:\\Program Files' };
    expect((await findBrowser({ ...nothing, ...has(windows), platform: 'win32', env })).executablePath).toBe(windows);
  });

  it('unpacks the packaged one last, with its own libraries', async () => {
    const found = await findBrowser({ ...nothing, packaged });
    expect(found).toMatchObject({
      executablePath: '/tmp/own/chromium',
      env: { LD_LIBRARY_PATH: '/tmp/own/lib', HOME: '/home/me' },
    });
  });

  it('does not try the packaged one where it cannot run', async () => {
    await expect(findBrowser({ ...nothing, packaged, arch: 'arm64' })).rejects.toThrow(noBrowser);
  });

  it('says in one line what to do where nothing works', async () => {
    await expect(findBrowser(nothing)).rejects.toThrow(
      /^no browser found: install Chrome or Chromium, or set CHROMIUM_PATH=\S+$/,
    );
  });

  it('leaves the sandbox on except for root', () => {
    expect(launchArgs(true)).toContain('--no-sandbox');
    expect(launchArgs(false)).not.toContain('--no-sandbox');
  });
});

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Unpacks the Chromium of the npm package into a folder of its own, once for each version and user, and says how to
 * start it. The package is told that it runs on Amazon Linux: only then does it also unpack the libraries (NSS and
 * others) that a bare system lacks. It writes to the folder for temporary files, so it works in a child process that
 * has one of its own; the result is renamed into place in one step, so that several runs at once do no harm.
 * @throws Error where the package is not installed or does not start here
 */
export async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  const mark = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const home = join(tmpdir(), `headroom-chromium-${mark}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(home, 'chromium'))) await unpack(entry, home);
  const env = environment(home);
  const executablePath = join(home, 'chromium');
  await run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 });
  return { executablePath, env };
}

async function unpack(entry: string, home: string): Promise<void> {
  const own = mkdtempSync(`${home}-`);
  try {
    const script = `import(${JSON.stringify(entry)}).then(({ default: chromium }) => chromium.executablePath())`;
    const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
    await run(process.execPath, ['--input-type=module', '--eval', script], { env });
    mkdirSync(join(own, 'cache'));
    writeFileSync(join(own, 'fonts', 'fonts.conf'), fontsConf(home));
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

/** Libraries and fonts that a bare system lacks; what the system has stays in reach. */
function environment(home: string): Record<string, string> {
  const already = process.env['LD_LIBRARY_PATH'];
  const libraries = join(home, 'al2023', 'lib');
  return {
    LD_LIBRARY_PATH: already ? `${libraries}:${already}` : libraries,
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
  };
}

const fontsConf = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(home, 'cache')}</cachedir>
</fontconfig>
`;

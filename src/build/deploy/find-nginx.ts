import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** What to do on a machine without nginx. */
export const noNginx =
  'There is no nginx here, so nothing was checked. Install it (on Debian: apt-get install nginx-light) and run this again, or leave it out of the nightly run by name: npm run nightly -- --without nginx';

/** The file of types that the machine’s nginx came with; undefined where there is no nginx. */
export function typesOfNginx(): string | undefined {
  const { error, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8' });
  return error ? undefined : join(/--conf-path=(\S+)\/[^/\s]+/.exec(stderr)?.[1] ?? '/etc/nginx', 'mime.types');
}

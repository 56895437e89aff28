import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readProcess, takenBy, type Process } from './process-tree.ts';

/** A build that was watched. */
export interface Watched {
  readonly code: number;
  readonly seconds: number;
  /** Time of the processor, which other work on the machine does not lengthen; NaN where the system does not say. */
  readonly cpuSeconds: number;
  /** Most memory that it and its children had at once, MiB; NaN where the system does not say. */
  readonly peakMiB: number;
  readonly output: string;
}

const pause = 500;

/** Every process, as Linux tells it; none elsewhere. */
function processes(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name): Process[] => {
        try {
          const read = (file: string): string => readFileSync(`/proc/${name}/${file}`, 'utf8');
          return [readProcess(read('stat'), read('status'))];
        } catch {
          // It has ended since the folder was read.
          return [];
        }
      });
  } catch {
    return [];
  }
}

/** Builds a project and takes its time and memory. */
export function watchedBuild(project: string): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [join(project, 'src/build/build-cli.ts')], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TZ: 'UTC' },
    });
    let output = '';
    let peakMiB = Number.NaN;
    let cpuSeconds = Number.NaN;
    const keep = (text: Buffer): void => void (output += text.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const look = setInterval(() => {
      const now = takenBy(processes(), child.pid ?? 0);
      if (now.kiB === 0) return;
      peakMiB = Math.max(Number.isNaN(peakMiB) ? 0 : peakMiB, now.kiB / 1024);
      cpuSeconds = now.cpuSeconds;
    }, pause);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code: code ?? 1, seconds: (performance.now() - started) / 1000, cpuSeconds, peakMiB, output });
    });
  });
}

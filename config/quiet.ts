import type { BuildEnvironmentOptions } from 'vite';

type OnLog = NonNullable<NonNullable<BuildEnvironmentOptions['rolldownOptions']>['onLog']>;

/**
 * Astro marks pages with a directive of its own, which the bundler does not know and warns of page by page. It is read
 * before the bundler sees it, so the warning says nothing. Any other ends the build: a newcomer sees none.
 */
export const onLog: OnLog = (level, log, handler) => {
  if (log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('use astro:')) return;
  if (level === 'warn') throw new Error(log.message);
  handler(level, log);
};

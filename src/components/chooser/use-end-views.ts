import { useEffect, useState } from 'preact/hooks';
import type { Walked } from '../../model/chooser/index.ts';
import type { NotSureView } from './NotSureView.tsx';
import type { ResultView } from './ResultView.tsx';

/** The views of where answers can end. */
interface Views {
  readonly Result?: typeof ResultView;
  readonly NotSure?: typeof NotSureView;
}

async function viewsOf(end: Walked['kind'] | undefined): Promise<Views> {
  if (end === 'result') return { Result: (await import('./ResultView.tsx')).ResultView };
  return end === 'short-list' ? { NotSure: (await import('./NotSureView.tsx')).NotSureView } : {};
}

/**
 * The views that have come. Each comes with the first end of its kind; who is still answering loads questions only.
 * @throws where a view cannot be loaded
 */
export function useEndViews(end: Walked['kind'] | undefined): Views {
  const [views, setViews] = useState<Views>({});
  const [missing, setMissing] = useState<Error>();
  if (missing) throw missing;
  useEffect(() => {
    viewsOf(end).then(
      (loaded) => {
        setViews((had) => ({ ...had, ...loaded }));
      },
      (fault: unknown) => {
        setMissing(fault instanceof Error ? fault : new Error(String(fault)));
      },
    );
  }, [end]);
  return views;
}

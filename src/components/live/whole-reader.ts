import { useEffect, useState } from 'preact/hooks';
import { wholeReader } from '../../model/quantity/reader.ts';
import { Missing } from './missing.ts';

/** Loads what reads every text that people write; a page does without it while texts are simple. */
export const loadReader = async (): Promise<void> => {
  if (!wholeReader()) await import('../../model/quantity/parse.ts');
};

/**
 * Loads the whole reader for a text that waits for it. Where it does not come, the view around says that it has stopped.
 * @param then reads the text
 */
export function useReaderFor(waits: boolean, then: () => void): void {
  const [missing, setMissing] = useState(false);
  if (missing) throw new Missing('what reads quantities did not come');
  useEffect(() => {
    if (waits)
      loadReader().then(then, () => {
        setMissing(true);
      });
  }, [waits]);
}

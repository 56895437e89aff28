import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

interface Props<T> {
  readonly of: T;
  /** So many frames after the change. */
  readonly frames: number;
  readonly children: (value: T) => ComponentChildren;
}

/** Calls back after so many frames. */
function after(frames: number, then: () => void): void {
  requestAnimationFrame(() => {
    if (frames <= 1) then();
    else after(frames - 1, then);
  });
}

/**
 * What follows a change in a frame of its own: the figures come at once, then the bars, the chart and the tables, so that no
 * frame has more to do than it has time for. While changes keep coming, the newest is drawn.
 */
export function Deferred<T>({ of, frames, children: draw }: Props<T>) {
  const [drawn, setDrawn] = useState(of);
  const newest = useRef(of);
  const waiting = useRef(false);
  newest.current = of;
  useEffect(() => {
    if (drawn === of || waiting.current) return;
    waiting.current = true;
    after(frames, () => {
      waiting.current = false;
      setDrawn(newest.current);
    });
  }, [of, drawn]);
  return useMemo(() => <>{draw(drawn)}</>, [drawn]);
}

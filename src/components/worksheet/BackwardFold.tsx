import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { SheetBackward } from './SheetBackward.tsx';

/** The way back as a fold, where a calculator has no tabs. */
export function BackwardFold(props: Omit<ComponentProps<typeof SheetBackward>, 'open'>) {
  const [opened, setOpened] = useState(false);
  const open = opened || Object.keys(props.asked).length > 0;
  return (
    <details
      open={open}
      onToggle={(event) => {
        setOpened(event.currentTarget.open);
      }}
    >
      <summary>Work backwards</summary>
      <SheetBackward {...props} open={open} />
    </details>
  );
}

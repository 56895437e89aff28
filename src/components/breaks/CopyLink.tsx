import { useState } from 'preact/hooks';

/** Copies a link that opens later what the page says now. */
export function CopyLink({ address }: { readonly address: () => string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const link = address();
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Copied');
    } catch {
      setSaid(`Copy this: ${link}`);
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copy link
      </button>
      <span class="take-said" role="status">
        {said}
      </span>
    </>
  );
}

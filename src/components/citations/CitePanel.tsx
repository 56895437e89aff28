import type { JSX } from 'preact';
import { formNames, forms, type Form } from '../../model/citations/write.ts';

interface Props {
  readonly form: Form | 'link';
  /** What was copied; nothing where there is no citation. */
  readonly text: string | undefined;
  readonly said: string;
  /** The day of its figures. */
  readonly day: string;
  /** The address is pinned to that day; otherwise it follows the site. */
  readonly pinned: boolean;
  readonly onPin: (pinned: boolean) => void;
  readonly onForm: (form: Form | 'link') => void;
}

/** What was copied, and the other forms to copy it in. */
export function CitePanel({ form, text, said, day, pinned, onPin, onForm }: Props): JSX.Element {
  const button = (name: Form | 'link', label: string): JSX.Element => (
    <button key={name} type="button" aria-pressed={form === name} onClick={() => onForm(name)}>
      {label}
    </button>
  );
  return (
    <div
      role="group"
      aria-label="Citation"
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey) onForm('link');
      }}
    >
      <p class="cite-said" role="status">
        {said}
      </p>
      {text !== undefined && (
        <>
          <label class="cite-pin">
            <input
              type="checkbox"
              role="switch"
              checked={pinned}
              onChange={(event) => {
                onPin(event.currentTarget.checked);
              }}
            />{' '}
            {pinned ? `Pinned to ${day}` : 'Follows the site’s figures'}
          </label>
          <div class="cite-forms">
            {forms.map((name) => button(name, formNames[name]))}
            {button('link', 'Link (L)')}
          </div>
          <pre class="cite-text" tabIndex={0} aria-label="What was copied">
            {text}
          </pre>
        </>
      )}
    </div>
  );
}

import type { JSX } from 'preact';
import { formNames, forms, type Form } from '../../model/citations/write.ts';

interface Props {
  readonly form: Form | 'link';
  /** What was copied; nothing where there is no citation. */
  readonly text: string | undefined;
  readonly said: string;
  readonly onForm: (form: Form | 'link') => void;
}

/** What was copied, and the other forms to copy it in. */
export function CitePanel({ form, text, said, onForm }: Props): JSX.Element {
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

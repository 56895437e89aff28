import type { JSX } from 'preact';
import type { CitedPart } from '../../model/citations/file.ts';
import type { Age, FactChange, FieldChange, Step } from '../../model/citations/since.ts';
import { fieldName, sayValue } from '../../model/citations/say.ts';

interface Props {
  readonly part: CitedPart & { readonly id: string };
  readonly age: Age;
  readonly fingerprint: string;
  readonly edition: string;
}

const Values = ({ change }: { change: FieldChange }): JSX.Element => (
  <>
    <del>{sayValue(change.old)}</del> <ins>{sayValue(change.new)}</ins>
  </>
);

const Fields = ({ changes }: { changes: readonly FieldChange[] }): JSX.Element => (
  <>
    {changes.map((change) => (
      <li key={change.field}>
        <b>{fieldName(change.field)}</b>: <Values change={change} />
      </li>
    ))}
  </>
);

/** A fact that feeds the part: its value then and now, with the source of each. */
function Fact({ fact: { title, changes } }: { fact: FactChange }): JSX.Element {
  const value = changes.find(({ field }) => field === 'value');
  const source = changes.find(({ field }) => field === 'source');
  return (
    <li>
      <b>{title}</b>:{' '}
      {value ? <Values change={value} /> : `changed in ${changes.map(({ field }) => fieldName(field)).join(', ')}`}
      {source && (
        <small>
          {' '}
          (then: {sayValue(source.old)}; now: {sayValue(source.new)})
        </small>
      )}
    </li>
  );
}

const Changes = ({ step: { edition, changes = [], facts = [] } }: { step: Step }): JSX.Element => (
  <>
    <p>Changed in the edition of {edition}:</p>
    <ul>
      <Fields changes={changes} />
      {facts.map((fact) => (
        <Fact key={fact.fact} fact={fact} />
      ))}
    </ul>
  </>
);

/** What became of a part since it was cited. */
export function SinceNote({ part, age, fingerprint, edition }: Props): JSX.Element {
  if (age.kind === 'unknown')
    return (
      <p role="status">
        No edition of “{part.title}” has the fingerprint {fingerprint.slice(0, 16)}. What you see is the edition of{' '}
        {edition}.
      </p>
    );
  if (age.kind === 'current')
    return (
      <p role="status" data-age="current">
        Unchanged since it was cited: this is what the citation ({fingerprint}) says, in every edition since{' '}
        {age.edition}.
      </p>
    );
  return (
    <div role="status" data-age="changed">
      <p>
        <b>This has changed since it was cited</b> (edition of {age.cited}).
      </p>
      {age.steps.map((step) => (
        <Changes key={step.edition} step={step} />
      ))}
    </div>
  );
}

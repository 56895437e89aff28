import type { Worked, WorkedPart } from '../../model/worksheet/worked.ts';
import type { AsOf } from '../../model/facts/as-of.ts';

interface Props {
  /** The example as of one day, or of both where they differ. */
  readonly days: readonly (readonly [AsOf | '', Worked])[];
  /** Prints the result alone. */
  readonly result: boolean;
  /** Address of the page of limits: a fact's number leads there. */
  readonly limits: string;
}

function Part({ part: { text, from }, limits }: { readonly part: WorkedPart; readonly limits: string }) {
  if (from === 'result') return <b>{text}</b>;
  if (from === undefined || from === 'given') return <>{text}</>;
  return (
    <a class="worked-fact" href={`${limits}#${from.fact}`}>
      {text}
    </a>
  );
}

/** A worked example in words. Written in JSX, which puts no space where none belongs. */
export function WorkedText({ days, result, limits }: Props) {
  const whole = (worked: Worked) =>
    result ? worked.result : worked.parts.map((part, i) => <Part key={i} part={part} limits={limits} />);
  return (
    <span class={result ? 'worked-result' : 'worked'}>
      {days.map(([day, worked]) => (
        <span key={day} {...(day === '' ? {} : { class: `as-of-${day}` })}>
          {whole(worked)}
        </span>
      ))}
    </span>
  );
}

import type { JSX } from 'preact';
import { kindName, type Gauge, type Status } from '../../model/search/entry.ts';
import type { Hit } from '../../model/search/find.ts';
import { Marked } from './marked.tsx';

const none: ReadonlySet<string> = new Set();

/** A mark tells the states apart by shape; its words stand beside it. */
export const StatusMark = ({ status: { tone, words } }: { status: Status }): JSX.Element => (
  <span class="hit-status" data-tone={tone}>
    {words}
  </span>
);

/** The fullest bar of a calculator as it opens: room is grey, what passes the mark is hatched. */
function GaugeBar({ gauge: { level, words } }: { gauge: Gauge }): JSX.Element {
  const state = level >= 1 ? 'over' : level >= 0.8 ? 'near' : 'calm';
  return (
    <span class="hit-gauge">
      <span class="hit-bar" aria-hidden="true">
        <span class="load" data-level={state} style={{ inlineSize: `${Math.min(100, level * 85).toFixed(1)}%` }} />
      </span>
      <span>{words}</span>
    </span>
  );
}

interface Props {
  hit: Hit;
  href: string;
  terms?: ReadonlySet<string>;
  option?: OptionProps;
}

/** What makes a hit an option of a list that the keys move through. */
export interface OptionProps {
  readonly role: 'option';
  readonly id: string;
  readonly tabIndex: number;
  readonly 'aria-selected': boolean;
  readonly ref: (element: HTMLAnchorElement | null) => void;
  readonly onPointerMove: () => void;
  readonly onClick?: () => void;
}

/**
 * One hit, as much as a reader needs to judge it: id, name, status or figure, the answer, and why it was found. A calculator
 * that opens with the reader's figures says no answer: its own is that of the example.
 */
export function HitLine({ hit: { entry, because, filled }, href, terms = none, option }: Props): JSX.Element {
  const { id, kind, title, answer, value, status, successor, gauge } = entry;
  return (
    <a class="hit" data-hit={id ?? kind} href={href} {...option}>
      <span class="hit-id">{id ? <span class="chip">{id}</span> : kindName[kind]}</span>
      <span class="hit-title">
        <Marked text={title} terms={terms} />
      </span>
      {value !== undefined && <span class="hit-value">{value}</span>}
      {status && <StatusMark status={status} />}
      {answer !== '' && !filled && (
        <span class="hit-answer">
          <Marked text={answer} terms={terms} />
        </span>
      )}
      {successor !== undefined && <span class="hit-note">AWS names {successor} instead.</span>}
      {gauge && !filled && <GaugeBar gauge={gauge} />}
      {because !== undefined && (
        <span class="hit-note">
          <Marked text={because} terms={terms} />
        </span>
      )}
    </a>
  );
}

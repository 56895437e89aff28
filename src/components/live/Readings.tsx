import './readings.css';

interface Props {
  /** What a text may mean. */
  readonly choices: readonly string[];
  readonly onChoose: (text: string) => void;
}

/** Asks a reader which of two numbers was meant: `1.2` or `1,200`. */
export const Readings = ({ choices, onChoose }: Props) => (
  <span class="readings" role="group" aria-label="Which do you mean?">
    {choices.map((choice) => (
      <button
        key={choice}
        type="button"
        onClick={() => {
          onChoose(choice);
        }}
      >
        {choice}
      </button>
    ))}
  </span>
);

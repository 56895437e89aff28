import type { Sheet } from '../../model/worksheet/sheet.ts';

type Example = Sheet['examples'][number];

interface Props {
  readonly workloads: readonly Example[];
  /** The one whose assumptions are all in place. */
  readonly chosen: Example | undefined;
  readonly onPick: (workload: Example) => void;
}

/** What the users do: one press puts all assumptions of a workload in. */
export function Workloads({ workloads, chosen, onPick }: Props) {
  return (
    <div class="workloads" role="group" aria-label="Workload">
      <p class="workloads-label" aria-hidden="true">
        Workload
      </p>
      {workloads.map((workload) => (
        <button
          key={workload.id}
          type="button"
          aria-pressed={workload === chosen}
          onClick={() => {
            onPick(workload);
          }}
        >
          {workload.label}
        </button>
      ))}
      {!chosen && <span class="workloads-own">Your own assumptions</span>}
    </div>
  );
}

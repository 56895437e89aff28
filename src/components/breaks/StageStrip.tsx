import { usersShort } from '../../model/breaks/users.ts';
import type { Option } from '../../model/worksheet/sheet.ts';

interface Props {
  readonly name: string;
  readonly stages: readonly Option[];
  readonly value: number;
  /** Nothing was raised: quotas count too. */
  readonly bare: boolean;
  /** Users at the first limit of each stage, by its id. */
  readonly limits: ReadonlyMap<string, number>;
  /** HTML of the thumbnails by stage, on the server alone: in the browser they are there already. */
  readonly thumbs: Readonly<Record<string, string>> | undefined;
  readonly onSet: (value: number) => void;
}

/**
 * The architectures to pick from, each with how far it goes under this workload. Its words are drawn anew where they change: a
 * translator may have replaced them.
 */
export function StageStrip({ name, stages, value, bare, limits, thumbs, onSet }: Props) {
  return (
    <fieldset class="stage-strip">
      <legend>
        <b>Pick an architecture</b>{' '}
        <span key={bare}>Users at the first {bare ? '' : 'hard '}limit, for the workload below</span>
      </legend>
      <div class="stage-cards">
        {stages.map(({ id, label, value: own }) => {
          const at = limits.get(id);
          return (
            <label key={id} class="stage-card">
              <span class="stage-thumb" dangerouslySetInnerHTML={{ __html: thumbs?.[id] ?? '' }} />
              <span class="stage-name">
                <input
                  type="radio"
                  name={name}
                  value={id}
                  checked={own === value}
                  onChange={() => {
                    onSet(own);
                  }}
                />
                <span>{label}</span>
                <span class="stage-users" key={at}>
                  {at === undefined ? '–' : usersShort(at)}
                  <span class="sr-only"> users</span>
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

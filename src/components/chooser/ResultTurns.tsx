import { flips, otherDay, sayChanges, sayDay, type Answers, type Plain, type Tree } from '../../model/advisor/index.ts';

interface Props {
  readonly tree: Tree;
  readonly answers: Answers;
  readonly plain: Plain;
}

/** What would turn the verdict: the smallest changes of answers, and the other day. */
export function ResultTurns({ tree, answers, plain }: Props) {
  const { flips: turning } = flips(tree, answers, plain.asOf);
  const other = otherDay(tree, answers, plain.asOf);
  return (
    <>
      {turning.length > 0 && (
        <div class="chooser-flips" role="region" aria-label="What would turn it" tabIndex={0}>
          <table>
            <caption>What would turn it</caption>
            <thead>
              <tr>
                <th scope="col">To</th>
                <th scope="col">Smallest change of answers</th>
              </tr>
            </thead>
            <tbody>
              {turning.map(({ result: to, changes }) => (
                <tr key={to.id}>
                  <th scope="row">{plain.words(to.title)}</th>
                  <td>{changes.map((change) => sayChanges(change, plain)).join('; or ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {other?.kind === 'result' && (
        <p>
          As of {sayDay(other.asOf)} the same answers lead to <strong>{plain.words(other.result.title)}</strong>.
        </p>
      )}
      {other?.kind === 'question' && (
        <p>
          As of {sayDay(other.asOf)} one more question decides: {plain.words(other.question.text)}
        </p>
      )}
    </>
  );
}

import { records } from '../library.ts';
import { subject, type Subject } from './subject.ts';
import { figuresAsOf, typedAddress } from './words.ts';
import { printed } from '../records/printed.ts';

/** Every chooser: what it finds, and the question it begins with. */
export async function choosers(): Promise<Subject[]> {
  const [trees, print] = await Promise.all([records('choosers'), printed()]);
  return trees.map(({ id, title, about, questions, results }) => {
    const answer = print(about);
    const [first] = questions;
    return subject(
      { path: `/choose/${id}/`, id: `Q/${id}` },
      { title, description: answer },
      {
        name: `choose-${id}`,
        kicker: 'Chooser',
        title,
        answer,
        note: figuresAsOf,
        bars: [],
        ...(first && {
          figure: {
            kind: 'question',
            asks: print(first.text),
            answers: first.answers.map(({ label }) => print(label)),
          },
        }),
        status: { tone: 'none', words: `${questions.length} questions, ${results.length} results` },
        address: typedAddress(`/Q/${id}`),
      },
    );
  });
}

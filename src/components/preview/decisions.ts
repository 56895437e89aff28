import { stagesDeciding } from '../../model/architecture/decided.ts';
import type { Decision } from '../../model/decisions/decision.ts';
import { cardBar } from '../../model/preview/bars.ts';
import type { Bar } from '../../model/worksheet/sheet.ts';
import type { Card } from '../../model/preview/card.ts';
import { titled } from '../../model/preview/preview.ts';
import { toneAndWords } from '../../model/decisions/standing.ts';
import { decisions as allDecisions } from '../records/decisions.ts';
import { records } from '../library.ts';
import { pictureOf } from '../records/pictures.ts';
import { bindingBar } from './calculators.ts';
import { drawnToday } from './stages.ts';
import { subject, type Subject } from './subject.ts';
import { figuresAsOf, typedAddress } from './words.ts';
import { printed } from '../records/printed.ts';

/** The first stage that carries the decision out, as it is drawn today. */
async function drawn({ id }: Decision): Promise<Pick<Card, 'figure'>> {
  const stages = (await records('architectures')).sort((a, b) => a.order - b.order);
  const [first] = stagesDeciding(id, stages);
  if (!first) return {};
  return { figure: { kind: 'drawing', of: await drawnToday(await pictureOf(first.stage.id)), size: 'small' } };
}

/** Below the one a bar is all room, beyond the other it is no longer about the limit: neither says when a decision is due. */
const leastFill = 0.2;
const mostOfLimit = 3;

/** The limit that binds as a calculator opens, where it says when a decision is due. */
async function exampleBar(sheet: string): Promise<Bar | undefined> {
  const bar = await bindingBar(sheet);
  if (!bar || bar.load / bar.ceiling > mostOfLimit) return undefined;
  return cardBar(bar).fill < leastFill ? undefined : bar;
}

/** The limit that the decision is due at, as its calculator opens. */
async function measured({ trigger, confirmation }: Decision): Promise<Card['bars']> {
  const sheet = trigger.worksheet ?? confirmation.worksheet;
  const bar = sheet === undefined ? undefined : await exampleBar(sheet);
  return bar === undefined || sheet === undefined ? [] : [cardBar(bar, `example in ${sheet}`)];
}

/** Every decision: what to do today, where it is drawn, and the limit that triggers it. */
export async function decisions(): Promise<Subject[]> {
  const print = await printed();
  const made = (await allDecisions()).map(async (decision): Promise<Subject> => {
    const { id, short } = decision;
    const answer = print(decision.answer);
    return subject(
      { path: `/decisions/${id.toLowerCase()}/`, id },
      { title: titled(id, short), description: answer },
      {
        name: id,
        kicker: `Decision ${id}`,
        title: short,
        answer,
        note: figuresAsOf,
        bars: await measured(decision),
        ...(await drawn(decision)),
        status: toneAndWords(decision.status),
        address: typedAddress(`/${id}`),
      },
    );
  });
  return Promise.all(made);
}

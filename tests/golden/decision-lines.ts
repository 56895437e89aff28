import { endingsIn } from '../../src/model/chooser/index.ts';
import { plainAt } from '../../src/model/chooser/plain.ts';
import { stagesDeciding } from '../../src/model/architecture/decided.ts';
import type { Decision, Measure } from '../../src/model/decisions/decision.ts';
import { standingOf, standingWords } from '../../src/model/decisions/standing.ts';
import { goalWords, layerWords, relationNames, relationWords, statusWords } from '../../src/model/decisions/words.ts';
import type { AsOf } from '../../src/model/facts/as-of.ts';
import type { Line } from './both-days.ts';
import { trees } from './choosers.ts';
import { architectures, decisions, services } from './library.ts';
import { factOf } from './records.ts';

const shorts = new Map([...decisions, ...services].map(({ id, short }) => [id, short]));

const line = (key: string, text: string): Line => ({ key, text: `${key}: ${text}` });

const choosersOf = (id: string): readonly string[] =>
  endingsIn(id, trees).map(({ tree, about, results }) => {
    const ends = results.map(({ title }) => title).join(', ');
    return `${tree.title} ${about ? '(about it)' : '(in some results)'}${ends === '' ? '' : ` ending in ${ends}`}`;
  });

/** The head of a decision's page, with the figures of a day. */
export function decisionLines(decision: Decision, asOf: AsOf): readonly Line[] {
  const plain = plainAt(asOf, factOf);
  const words = (text: string): string => plain.words(text);
  const measured = ({ says, worksheet }: Measure): string =>
    words(says) + (worksheet === undefined ? '' : ` [${worksheet}]`);
  const { id, status, trigger, layer, goals, slides, claims } = decision;
  const stages = stagesDeciding(id, architectures).map(({ stage, part }) => `stage ${stage.letter} (${part})`);
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ['tier', decision.tiers],
    ['services', decision.services.map((service) => shorts.get(service) ?? service)],
    ['rests on', [...slides, ...claims, ...decision.facts]],
    ['drawn in', stages],
    ['choose', choosersOf(id)],
  ];
  return [
    line('short', decision.short),
    line('in brief', words(decision.inBrief)),
    line('answer', words(decision.answer)),
    line('do it when', words(decision.doWhen)),
    line('don’t if', words(decision.dontIf)),
    line('undo', words(decision.undo)),
    line('standing', standingWords[standingOf(status)]),
    line('in the talk', statusWords[status.talk]),
    line('today', statusWords[status.today]),
    ...decision.options.map(({ name, fits, limit, costs, undo, chosen }) =>
      line(
        `option ${name}`,
        [fits, limit, costs, undo].map(words).join(' | ') + (chosen ? ` [chosen: ${chosen}]` : ''),
      ),
    ),
    ...(status.because === undefined ? [] : [line('because', words(status.because))]),
    line('due when', measured(trigger)),
    line('due, in short', words(trigger.brief)),
    line('confirmed by', measured(decision.confirmation)),
    ...relationNames.flatMap((name) =>
      decision[name].map(({ decision: other, scope }) =>
        line(`${relationWords[name]} ${other}`, `${shorts.get(other) ?? ''}: ${words(scope)}`),
      ),
    ),
    line('acts on', `${layerWords[layer]}, for ${goals.map((goal) => goalWords[goal]).join(', ')}`),
    ...listed.filter(([, items]) => items.length > 0).map(([key, items]) => line(key, items.join('; '))),
    line('review by', decision.reviewBy),
  ];
}

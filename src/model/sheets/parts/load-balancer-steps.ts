import type { Step } from '../../worksheet/sheet.ts';

/** The derivation, line by line. */
export const balancerSteps: readonly Step[] = [
  {
    id: 'counts',
    does: 'New and active connections, each over what one unit covers',
    tex: String.raw`\dfrac{c}{c_1} = \dfrac{\text{@connections@}}{c_1} = \text{@byConnections@}, \qquad \dfrac{a}{a_1} = \dfrac{\text{@active@}}{a_1} = \text{@byActive@}`,
    words:
      'c over c one: @connections@ new connections make @byConnections@; a over a one: @active@ active ones make @byActive@',
  },
  {
    id: 'volume',
    does: 'Data of an hour and rule evaluations, likewise',
    tex: String.raw`\dfrac{b}{b_1} = \dfrac{\text{@data@}}{\text{@perUnit@ GB}} = \text{@byData@}, \qquad \dfrac{e}{e_1} = \dfrac{\text{@rules@}}{e_1} = \text{@byRules@}`,
    words:
      'b over b one: @data@ an hour over @perUnit@ GB make @byData@; e over e one: @rules@ evaluations make @byRules@',
  },
  {
    id: 'units',
    does: 'The largest of the four is billed',
    tex: String.raw`U = \max\left(\dfrac{c}{c_1}, \dfrac{a}{a_1}, \dfrac{b}{b_1}, \dfrac{e}{e_1}\right) = \text{@units@}`,
    words: 'U equals the largest of the four: @units@',
  },
  {
    id: 'cost',
    does: 'The month, if it were so in every hour',
    tex: String.raw`\left(p_0 + U \times p_1\right) \times \text{730 h} = \text{@cost@}`,
    words: 'The hour of the balancer plus U times the price of a unit, times 730 hours: @cost@',
  },
];

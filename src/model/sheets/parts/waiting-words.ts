import { orElse } from '../../capacity/outcome.ts';
import { responsePercentile } from '../../capacity/response.ts';
import { formatNumber, formatShare, nbsp } from '../../quantity/number.ts';
import { say } from '../../quantity/say.ts';
import type { BarGroup, Case, Step } from '../../worksheet/sheet.ts';

type Key = 'rate' | 'time' | 'servers' | 'share' | 'allowed';
type LimitId = 'rds-proxy-borrow-timeout' | 'apigw-timeout-rest' | 'apigw-timeout-http' | 'app-runner-request-timeout';
type Out =
  'meanWait' | 'tailWait' | 'waits' | 'need' | 'late' | 'utilisation' | 'meanTime' | 'queue' | 'load' | 'most' | 'rest';
type State = Case<Key, LimitId, Out>;

/** From the load to the wait at a percentile. */
export const waitingSteps: readonly Step[] = [
  {
    id: 'load',
    does: 'Offered load, and the share of the servers it keeps busy',
    tex: String.raw`\rho = \dfrac{\lambda s}{c} = \dfrac{\text{@rate@} \times \text{@time@}}{\text{@servers@}} = \dfrac{\text{@load@}}{\text{@servers@}} = \text{@utilisation@}`,
    words:
      'Rho equals lambda times s over c: @rate@ times @time@ is a load of @load@; over @servers@ servers that is @utilisation@',
  },
  {
    id: 'waits',
    does: 'Erlang C: the chance to find all servers busy',
    tex: String.raw`C(c, a) = C(\text{@servers@},\ \text{@load@}) = \text{@waits@}`,
    words: 'C of c and a: for @servers@ servers under a load of @load@ it is @waits@',
  },
  {
    id: 'mean',
    does: 'Mean wait: that chance over the rate which is left',
    tex: String.raw`W_q = \dfrac{C}{c \mu - \lambda} = \dfrac{\text{@waits@}}{\text{@most@} - \text{@rate@}} = \text{@meanWait@}`,
    words: 'W q equals C over c mu minus lambda: @waits@ over @most@ minus @rate@ is @meanWait@',
  },
  {
    id: 'percentile',
    does: 'Wait at the percentile; zero where fewer requests than that wait at all',
    tex: String.raw`t_q = \max\left(0, \dfrac{\ln \left(C / (1 - q)\right)}{c \mu - \lambda}\right) = \max\left(0, \dfrac{\ln \left(\text{@waits@} / \text{@rest@}\right)}{\text{@most@} - \text{@rate@}}\right) = \text{@tailWait@}`,
    words:
      't q equals the logarithm of C over one minus q, over c mu minus lambda, and not below zero: the logarithm of @waits@ over @rest@, over @most@ minus @rate@, is @tailWait@',
  },
];

const time = { dimension: 'time' } as const;
const percentile = ({ inputs }: State): string => formatShare(inputs.share, { exact: true });

/** Wait and service at the percentile. It takes a search, so it is worked out here, once a state, not for the chart. */
const response = ({ inputs }: State): number => orElse(responsePercentile(inputs, inputs.share), Number.NaN);

/** The load against the servers, the wait against what is allowed, and the answer against the time limits around it. */
export function waitingBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const answered = response(state);
  const within = (id: string, label: string, limit: LimitId, load: number) => ({
    id,
    label,
    load,
    ceiling: limits[limit],
    limit,
    quantity: time,
  });
  return [
    {
      title: 'The load and the wait, against what you gave them',
      bars: [
        {
          id: 'load',
          label: 'Servers kept busy',
          load: state.value('load'),
          ceiling: inputs.servers,
          detail: 'your servers',
          quantity: { dimension: 'count' },
        },
        {
          id: 'wait',
          label: `Wait of ${percentile(state)}`,
          load: state.value('tailWait'),
          ceiling: inputs.allowed,
          detail: 'your allowed wait',
          quantity: time,
          kind: 'setting',
        },
      ],
    },
    {
      title: `Time within which ${percentile(state)} are served, against limits that may stand around it`,
      bars: [
        within('borrow', 'Wait for a connection of RDS Proxy', 'rds-proxy-borrow-timeout', state.value('tailWait')),
        within('rest', 'Answer behind a REST API', 'apigw-timeout-rest', answered),
        within('http', 'Answer behind an HTTP API', 'apigw-timeout-http', answered),
        within('request', 'Answer of App Runner', 'app-runner-request-timeout', answered),
      ],
    },
  ];
}

/** A share so small that no measurement would ever find it. */
const seldom = 1e-9;

const counted = (servers: number): string => `${formatNumber(servers)}${nbsp}${servers === 1 ? 'server' : 'servers'}`;

/** What grows where the queue never drains, and what ends it. */
function overrun(state: State, whole: string): string[] {
  const { inputs, results } = state;
  const excess = inputs.rate - state.value('most');
  const grows =
    excess > 0
      ? `the line grows by ${say(excess, { dimension: 'rate', noun: 'requests' })} for as long as this lasts`
      : 'the line grows all the same, because requests do not arrive evenly';
  return [
    `${whole}; ${state.say('rate')} arrive, and ${grows}.`,
    results.need.ok ? `It takes ${counted(results.need.value)} to keep the wait that you allow.` : '',
  ].filter(Boolean);
}

/** How busy the servers are, who waits and how long, and what the allowed wait asks for. */
export function waitingVerdict(state: State): string[] {
  const { inputs, results } = state;
  const { servers } = inputs;
  const whole = `${counted(servers)} of ${state.say('time')} ${servers === 1 ? 'does' : 'each do'} at most ${state.say('most')}`;
  if (!results.meanWait.ok || !results.tailWait.ok) return overrun(state, whole);
  const most = percentile(state);
  const tail =
    results.tailWait.value === 0 ? `${most} do not wait at all` : `${most} wait at most ${state.say('tailWait')}`;
  const answered = response(state);
  const inAll = Number.isFinite(answered) ? `, and ${most} are answered within ${say(answered, time)}` : '';
  const busy = `${whole}; ${state.say('rate')} keep ${servers === 1 ? 'it' : 'them'} ${state.say('utilisation')} busy.`;
  const wait =
    state.value('waits') < seldom
      ? 'Practically no request waits'
      : `${state.say('waits')} of the requests wait. Over all of them the mean wait is ${state.say('meanWait')}; ${tail}`;
  const waits = `${wait}${inAll}.`;
  if (!results.need.ok) return [busy, waits];
  const late = state.value('late') < seldom ? 'Practically none' : state.say('late');
  const allowed = `${late} wait longer than the ${state.say('allowed')} allowed`;
  const need = state.value('need');
  if (need > servers) return [busy, waits, `${allowed}. For ${most} to keep to it, ${counted(need)} are needed.`];
  const spare = need < servers ? `${counted(need)} would be enough` : 'one fewer would not be enough';
  return [busy, waits, `${allowed}, so ${most} keep to it; ${spare}.`];
}

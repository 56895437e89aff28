import { formatNumber, formatShare, nbsp } from '../../quantity/number.ts';
import type { Bar, BarGroup, Case } from '../../worksheet/sheet.ts';

type Key = 'services' | 'slow' | 'allowed' | 'median' | 'p99' | 'share';
type LimitId = 'apigw-timeout-rest' | 'apigw-timeout-http' | 'app-runner-request-timeout';
type Out = 'met' | 'most' | 'whole' | 'alone' | 'times' | 'each' | 'oneIn' | 'rest';
type State = Case<Key, LimitId, Out>;

const exact = (share: number): string => formatShare(share, { exact: true });
const counted = (services: number): string =>
  `${formatNumber(services)}${nbsp}${services === 1 ? 'service' : 'services'}`;

/** What the requests meet against what they may, and their time against limits that may stand around them. */
export function tailBars(state: State): BarGroup<LimitId>[] {
  const { inputs, limits } = state;
  const within = (id: string, label: string, limit: LimitId): Bar<LimitId> => ({
    id,
    label,
    load: state.value('whole'),
    ceiling: limits[limit],
    limit,
    quantity: { dimension: 'time' },
  });
  return [
    {
      title: 'Slow answers, against what the requests may meet',
      bars: [
        {
          id: 'met',
          label: 'Requests that meet one',
          load: state.value('met'),
          ceiling: inputs.allowed,
          detail: 'your objective',
          quantity: { dimension: 'share' },
          kind: 'setting',
        },
        {
          id: 'services',
          label: 'Services called at once',
          load: inputs.services,
          ceiling: state.value('most'),
          detail: 'what your objective leaves room for',
          quantity: { dimension: 'count' },
          kind: 'setting',
        },
      ],
    },
    {
      title: `Time of ${exact(inputs.share)} of the requests, against limits that may stand around them`,
      bars: [
        within('rest', 'Behind a REST API', 'apigw-timeout-rest'),
        within('http', 'Behind an HTTP API', 'apigw-timeout-http'),
        within('request', 'In App Runner', 'app-runner-request-timeout'),
      ],
    },
  ];
}

/** What becomes of the slow answers, of the time, and what would keep the objective. */
export function tailVerdict(state: State): string[] {
  const { services, slow, allowed, share } = state.inputs;
  const met =
    services === 1
      ? `A request to one service meets a slow answer as often as the service gives one: ${state.say('met')}.`
      : `A request that waits for ${counted(services)} meets a slow answer in ${state.say('met')} of the cases, where each gives ${exact(slow)}.`;
  const most = state.value('most');
  const kept = most === services ? 'no room for another' : `room for up to ${counted(most)}`;
  const room =
    most === 0
      ? 'not even one service keeps to it, and has to give fewer slow answers first'
      : `at most ${counted(most)} may be called at once, or each has to give fewer slow answers`;
  const fits = `The objective allows ${exact(allowed)}${services <= most ? `, so there is ${kept}` : `: ${room}`}.`;
  if (!state.results.whole.ok) return [met, fits];
  const alone = services === 1 ? '' : `, where one service alone takes ${state.say('alone')}`;
  const time =
    `${exact(share)} of the requests are answered within ${state.say('whole')}${alone}; ` +
    `of the answers of each only one in ${state.say('oneIn')} may be slower.`;
  return [met, fits, time];
}

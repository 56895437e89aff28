import { concurrencyCeiling } from '../capacity/concurrency.ts';
import { finite } from '../capacity/domain.ts';
import { instancesNeeded } from '../capacity/instances.ts';
import { littleInFlight, littleThroughput, littleTime } from '../capacity/little.ts';
import { andThen, failed, found } from '../capacity/outcome.ts';
import { usersCarried, usersToLoad } from '../capacity/users.ts';
import { defineSheet } from '../worksheet/sheet.ts';
import { instancesInput, perInstanceInput } from './parts/service.ts';
import { usersExamples } from './parts/users-examples.ts';
import { usersSteps } from './parts/users-steps.ts';
import { usersBars, usersVerdict, usersWarnings } from './parts/users-words.ts';

/** C-USERS: what a number of users asks of the backend, and how many users one service carries. */
export const sheet = defineSheet({
  id: 'C-USERS',
  title: 'How much load a number of users makes',
  path: '/capacity/users/',
  services: ['app-runner'],
  limits: {
    'app-runner-concurrency-max': 'the bound per instance',
    'app-runner-concurrency-default': 'the default per instance',
    'app-runner-max-size-default': 'the default maximum of instances',
    'app-runner-request-timeout': 'the time limit of a request',
  },
  inputs: {
    users: {
      param: 'users',
      label: 'Users',
      unit: 'users',
      want: { dimension: 'count', noun: 'users', whole: true, min: 1, max: 1e10 },
      start: 1_000_000,
      hint: 'registered, such as 1M',
    },
    activeShare: {
      param: 'active',
      label: 'Active on a day',
      want: { dimension: 'share', min: 1e-4, max: 1 },
      start: 0.2,
      hint: 'measure it on a busy day',
    },
    requestsPerUser: {
      param: 'requests',
      label: 'Requests per active user and day',
      unit: 'requests',
      want: { dimension: 'count', noun: 'requests', min: 0.01, max: 1e6 },
      start: 30,
      hint: 'those that reach the backend; from the access log',
    },
    peakFactor: {
      param: 'peak',
      label: 'Peak factor',
      unit: 'times the mean',
      want: { dimension: 'count', min: 1, max: 10_000 },
      start: 4,
      hint: 'busiest minute over the mean of its day; measure it',
    },
    time: {
      param: 'latency',
      label: 'Time per request',
      want: { dimension: 'time', min: 0.001, max: 86_400 },
      start: 2,
      hint: 'mean at the peak, such as 350 ms',
    },
    perInstance: perInstanceInput,
    instances: {
      ...instancesInput,
      hint: 'default maximum @app-runner-max-size-default@; fewer if your vCPU quota holds fewer',
    },
  },
  outputs: {
    peak: {
      label: 'Rate at the peak',
      quantity: { dimension: 'rate', noun: 'requests' },
      figure: true,
      wants: 'at most',
    },
    inFlight: { label: 'In flight at the peak', quantity: { dimension: 'count' }, figure: true, wants: 'at most' },
    share: { label: 'Share of the ceiling', quantity: { dimension: 'share' }, figure: true, wants: 'at most' },
    carried: {
      label: 'Users carried',
      quantity: { dimension: 'count', noun: 'users', words: true },
      figure: true,
      wants: 'at least',
    },
    factor: { label: 'Carried, times the users asked for', quantity: { dimension: 'count' }, wants: 'at least' },
    average: { label: 'Mean rate of the day', quantity: { dimension: 'rate', noun: 'requests' }, wants: 'at most' },
    ceiling: { label: 'Ceiling in flight', quantity: { dimension: 'count' }, wants: 'at least' },
    most: {
      label: 'Rate that the ceiling allows',
      quantity: { dimension: 'rate', noun: 'requests' },
      wants: 'at least',
    },
    need: {
      label: 'Full instances that the peak needs',
      quantity: { dimension: 'count', noun: 'instances' },
      wants: 'at most',
      stepped: true,
    },
    mostRequests: {
      label: 'Ceiling reached at so many requests per user',
      quantity: { dimension: 'count', noun: 'requests' },
      wants: 'at least',
    },
    mostPeak: { label: 'Ceiling reached at a peak factor of', quantity: { dimension: 'count' }, wants: 'at least' },
    mostTime: { label: 'Ceiling reached at a time per request of', quantity: { dimension: 'time' }, wants: 'at least' },
    mostActive: { label: 'Ceiling reached at an active share of', quantity: { dimension: 'share' }, wants: 'at least' },
  },
  compute({ users, time, perInstance, instances, ...behaviour }) {
    const load = usersToLoad(users, behaviour);
    const peak = andThen(load, (rates) => found(rates.peak));
    const inFlight = andThen(peak, (rate) => littleInFlight(rate, time));
    const ceiling = concurrencyCeiling(perInstance, instances);
    const most = andThen(ceiling, (held) => littleThroughput(held, time));
    const carried = andThen(most, (rate) => usersCarried(rate, behaviour));
    const factor = andThen(carried, (held) => finite(held / users));
    // The load is a product: each assumption alone may grow by the factor.
    const upTo = (present: number) => andThen(factor, (times) => finite(present * times));
    return {
      peak,
      inFlight,
      share: andThen(inFlight, (held) => andThen(ceiling, (full) => finite(held / full))),
      carried,
      factor,
      average: andThen(load, (rates) => found(rates.average)),
      ceiling,
      most,
      need: andThen(peak, (rate) =>
        andThen(instancesNeeded({ rate, time, perInstance }), (need) => found(need.instances)),
      ),
      mostRequests: upTo(behaviour.requestsPerUser),
      mostPeak: upTo(behaviour.peakFactor),
      mostTime: andThen(ceiling, (held) => andThen(peak, (rate) => littleTime(held, rate))),
      mostActive: andThen(upTo(behaviour.activeShare), (share) =>
        share > 1 ? failed('result', 'not reached even if every user comes') : found(share),
      ),
    };
  },
  steps: usersSteps,
  bars: usersBars,
  chart: {
    over: 'users',
    shows: ['inFlight'],
    ceilings: ({ value }) => [{ label: 'Ceiling of the service', value: value('ceiling') }],
  },
  verdict: usersVerdict,
  warnings: usersWarnings,
  question: { find: 'users', of: 'share', is: 0.7 },
  inverse({ find, of, is }, { users, ...rest }) {
    if (of !== 'inFlight' || find !== 'time') return undefined;
    return andThen(usersToLoad(users, rest), ({ peak }) => littleTime(is, peak));
  },
  examples: usersExamples,
});

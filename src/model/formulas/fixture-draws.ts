import * as engine from './fixture-formulas.ts';
import type { Outcome } from './outcome.ts';

export type Draw = () => number;

/** Every formula with arguments drawn at random. A formula that is missing here fails the first test. */
export const formulas: Readonly<Record<string, (n: Draw) => Outcome<unknown>>> = {
  usersToLoad: (n) => engine.usersToLoad(n(), { activeShare: n(), requestsPerUser: n(), peakFactor: n() }),
  usersCarried: (n) => engine.usersCarried(n(), { activeShare: n(), requestsPerUser: n(), peakFactor: n() }),
  littleThroughput: (n) => engine.littleThroughput(n(), n()),
  littleInFlight: (n) => engine.littleInFlight(n(), n()),
  littleTime: (n) => engine.littleTime(n(), n()),
  concurrencyCeiling: (n) => engine.concurrencyCeiling(n(), n()),
  instancesNeeded: (n) => engine.instancesNeeded({ rate: n(), time: n(), perInstance: n(), utilisation: n() }),
  instancesByVcpu: (n) => engine.instancesByVcpu(n(), n()),
  appRunnerCapacity: (n) => engine.appRunnerCapacity({ perInstance: n(), most: n(), vcpuQuota: n(), vcpu: n() }),
  taskRate: (n) => engine.taskRate(n(), n(), n()),
  tasksNeeded: (n) => engine.tasksNeeded({ rate: n(), cpuTime: n(), vcpu: n(), target: n() }),
  lambdaConcurrency: (n) => engine.lambdaConcurrency(n(), n(), n()),
  lambdaRate: (n) => engine.lambdaRate(n(), n(), n()),
  lambdaDuration: (n) => engine.lambdaDuration(n(), n(), n()),
  lambdaRampTime: (n) => engine.lambdaRampTime(n(), n(), { adds: n(), every: n() }),
  queueConcurrency: (n) => engine.queueConcurrency({ start: n(), perSecond: n(), most: n(), quota: n() }, n()),
  queueRampTime: (n) => engine.queueRampTime({ start: n(), perSecond: n(), most: n(), quota: n() }, n()),
  queueRampBacklog: (n) => engine.queueRampBacklog({ start: n(), perSecond: n(), most: n(), quota: n() }, n(), n()),
  queueRampWork: (n) => engine.queueRampWork({ start: n(), perSecond: n(), most: n(), quota: n() }, n()),
  queueRampDrain: (n) =>
    engine.queueRampDrain(
      { start: n(), perSecond: n(), most: n(), quota: n() },
      { backlog: n(), arrivals: n(), each: n() },
    ),
  apiCeiling: (n) => engine.apiCeiling({ gateway: n(), concurrency: n(), duration: n(), perEnvironment: n() }),
  balancerUnits: (n) =>
    engine.balancerUnits(
      { connections: n(), active: n(), bytes: n(), rules: n() },
      { connections: n(), active: n(), bytes: n(), rules: n() },
    ),
  erlangB: (n) => engine.erlangB(Math.ceil(n()), n()),
  erlangC: (n) => engine.erlangC(Math.ceil(n()), n()),
  waiting: (n) => engine.waiting({ rate: n(), time: n(), servers: Math.ceil(n()) }),
  waitPercentile: (n) => engine.waitPercentile({ rate: n(), time: n(), servers: Math.ceil(n()) }, n()),
  waitsLonger: (n) => engine.waitsLonger({ rate: n(), time: n(), servers: Math.ceil(n()) }, n()),
  respondsLonger: (n) => engine.respondsLonger({ rate: n(), time: n(), servers: Math.ceil(n()) }, n()),
  responsePercentile: (n) => engine.responsePercentile({ rate: n(), time: n(), servers: Math.ceil(n()) }, n()),
  serversForPercentile: (n) => engine.serversForPercentile(n(), n(), n(), n()),
  rateAtMeanWait: (n) => engine.rateAtMeanWait(Math.ceil(n()), n(), n()),
  scaledThroughput: (n) => engine.scaledThroughput(n(), { one: n(), contention: n(), coherency: n() }),
  scalabilityPeak: (n) => engine.scalabilityPeak({ one: n(), contention: n(), coherency: n() }),
  unitsForThroughput: (n) => engine.unitsForThroughput(n(), { one: n(), contention: n(), coherency: n() }),
  readWriteSplit: (n) => engine.readWriteSplit(n(), n()),
  readsPerReplica: (n) => engine.readsPerReplica(n(), n()),
  queriesOfWriter: (n) => engine.queriesOfWriter(n(), n()),
  replicasNeeded: (n) => engine.replicasNeeded({ reads: n(), hitRatio: n(), perReplica: n(), utilisation: n() }),
  readsCarried: (n) => engine.readsCarried(n(), { hitRatio: n(), perReplica: n(), utilisation: n() }),
  cacheRelief: (n) => engine.cacheRelief({ reads: n(), writes: n() }, n()),
  cachedReadTime: (n) => engine.cachedReadTime(n(), n(), n()),
  hitRatioNeeded: (n) => engine.hitRatioNeeded(n(), n()),
  coldCacheFactor: (n) => engine.coldCacheFactor(n()),
  missesThrough: (n) => engine.missesThrough(n(), n()),
  edgeOffload: (n) => engine.edgeOffload(n(), n(), n()),
  readsThroughLevels: (n) => engine.readsThroughLevels({ rate: n(), edge: n(), inner: n() }),
  acuMemory: (n) => engine.acuMemory(n(), n()),
  acuForMemory: (n) => engine.acuForMemory(n(), n(), n()),
  acuHourRange: (n) => engine.acuHourRange({ instances: n(), min: n(), max: n() }, n()),
  acuHour: (n) => engine.acuHour([n(), n()], n()),
  maxConnections: (n) => engine.maxConnections(n(), [{ acu: n(), connections: 90 }], n()),
  proxyAllowance: (n) => engine.proxyAllowance(n(), n()),
  directConnections: (n) => engine.directConnections(n(), n()),
  proxyConnections: (n) => engine.proxyConnections({ rate: n(), time: n(), pinned: n(), headroom: n() }),
  proxyRate: (n) => engine.proxyRate(n(), { time: n(), pinned: n(), headroom: n() }),
  capacityUnits: (n) => engine.capacityUnits(n(), n(), n(), n()),
  hotItemRate: (n) => engine.hotItemRate(n(), n(), n(), n()),
  partitionsNeeded: (n) =>
    engine.partitionsNeeded(
      { readUnits: n(), writeUnits: n(), size: n() },
      { readUnits: n(), writeUnits: n(), size: n() },
    ),
  federationRelief: (n) => engine.federationRelief([n(), n(), n()]),
  federatedCapacity: (n) => engine.federatedCapacity(n(), n()),
  largestShareAllowed: (n) => engine.largestShareAllowed(n(), n()),
  monthsLeft: (n) => engine.monthsLeft(n(), n()),
  storageDays: (n) => engine.storageDays({ now: n(), most: n(), perDay: n(), overhead: n() }),
  storageGrowthAllowed: (n) => engine.storageGrowthAllowed({ now: n(), most: n(), overhead: n() }, n()),
  burstBacklog: (n) => engine.burstBacklog({ backlog: n(), arrivals: n(), consumption: n(), time: n() }),
  drainTime: (n) => engine.drainTime(n(), n(), n()),
  drainRate: (n) => engine.drainRate(n(), n(), n()),
  drainConsumers: (n) => engine.drainConsumers(n(), n(), n(), n()),
  backlogTarget: (n) => engine.backlogTarget(n(), n()),
  queueCourse: (n) => engine.queueCourse({ backlog: n(), arrivals: n(), consumption: n(), retention: n() }),
  lossBegins: (n) => {
    const retention = n();
    const course = engine.queueCourse({ backlog: n(), arrivals: n(), consumption: n(), retention });
    return engine.andThen(course, (way) => engine.lossBegins(way, retention));
  },
  groupRate: (n) => engine.groupRate(n(), n()),
  groupsNeeded: (n) => engine.groupsNeeded(n(), n(), n()),
  eventGroupRate: (n) => engine.eventGroupRate(n(), n()),
  fanOut: (n) => engine.fanOut(n(), n()),
  fanInQuota: (n) => engine.fanInQuota(n(), n()),
  busInvocations: (n) => engine.busInvocations({ rate: n(), rules: n(), targets: n() }),
  rulesNeeded: (n) => engine.rulesNeeded(n(), n()),
  shardsNeeded: (n) =>
    engine.shardsNeeded(
      { records: n(), size: n(), consumers: n() },
      { bytesIn: n(), recordsIn: n(), bytesOut: n(), roundsTo: n() },
    ),
  hotKeyRate: (n) => engine.hotKeyRate(n(), { bytesIn: n(), recordsIn: n() }),
  onDemandPeak: (n) => engine.onDemandPeak(n(), { start: n(), headroom: n(), most: n() }),
  catchUp: (n) => engine.catchUp({ stopped: n(), arrivals: n(), consumption: n(), retention: n() }),
  caughtUpAfter: (n) =>
    engine.andThen(
      engine.catchUp({ stopped: n(), arrivals: n(), consumption: n(), retention: n() }),
      engine.caughtUpAfter,
    ),
  catchUpRate: (n) => engine.catchUpRate({ stopped: n(), arrivals: n(), retention: n() }, n()),
  chainAvailability: (n) => engine.chainAvailability(n(), n()),
  queuedAvailability: (n) => engine.queuedAvailability(n(), n(), n(), n()),
  availabilityNeeded: (n) => engine.availabilityNeeded(n(), n()),
  availabilityBehind: (n) =>
    engine.availabilityBehind({ goal: n(), services: n(), queued: n(), queue: n(), further: n() }),
  chainAttempts: (n) => engine.chainAttempts(n(), n()),
  chainSlowness: (n) => engine.chainSlowness(n(), n()),
  percentileOfEach: (n) => engine.percentileOfEach(n(), n()),
  fanOutPercentile: (n) => engine.fanOutPercentile({ median: n(), p99: n() }, n(), n()),
  servicesForSlowness: (n) => engine.servicesForSlowness(n(), n()),
  lambdaVcpuHour: (n) => engine.lambdaVcpuHour(n(), n()),
  lambdaRequest: (n) => engine.lambdaRequest(n(), n(), n(), n()),
  taskHour: (n) => engine.taskHour(n(), n(), n(), n()),
  breakEvenShare: (n) => engine.breakEvenShare(n(), n()),
  warmHour: (n) => engine.warmHour(n(), { usual: n(), warm: n(), warmRate: n(), fixed: n() }),
  breakEvenWarm: (n) => engine.breakEvenWarm(n(), { usual: n(), warm: n(), warmRate: n(), fixed: n() }),
  functionPrices: (n) =>
    engine.functionPrices({
      ...{ memory: n() * 1e9, time: n(), warm: n(), gbSecond: n(), warmDuration: n(), warmPrice: n() },
      ...{ fee: n(), lambdaOff: n() },
    }),
  millionRequests: (n) => engine.millionRequests(n(), n(), n()),
  breakEvenRate: (n) => engine.breakEvenRate(n(), n()),
  hourlyMonth: (n) => engine.hourlyMonth(n(), n(), n()),
  discounted: (n) => engine.discounted(n(), n()),
  provisionedMillion: (n) => engine.provisionedMillion(n(), n()),
  onDemandBelow: (n) => engine.onDemandBelow(n(), n()),
  provisionedStreamMonth: (n) =>
    engine.provisionedStreamMonth({ records: n(), size: n(), hours: n() }, n(), {
      shardHour: n(),
      perMillionUnits: n(),
      unit: n(),
    }),
  onDemandStreamMonth: (n) =>
    engine.onDemandStreamMonth(
      { records: n(), size: n(), hours: n() },
      { streamHour: n(), perGb: n(), gb: n(), step: n() },
    ),
  auroraMonth: (n) =>
    engine.auroraMonth({ acu: n(), gb: n(), hours: n() }, n(), { acuHour: n(), gbMonth: n(), perMillionIo: n() }),
  ioOptimizedAbove: (n) =>
    engine.ioOptimizedAbove(
      { acu: n(), gb: n(), hours: n() },
      { acuHour: n(), gbMonth: n(), perMillionIo: n() },
      { acuHour: n(), gbMonth: n(), perMillionIo: n() },
    ),
  queueMillion: (n) => engine.queueMillion({ requests: n(), batch: n(), size: n() }, { perMillion: n(), chunk: n() }),
  edgeMonth: (n) =>
    engine.edgeMonth({ gb: n(), requests: n() }, { gb: n(), requests: n() }, { perGb: n(), per10k: n() }),
  planHolds: (n) => engine.planHolds({ gb: n(), requests: n() }, { gb: n(), requests: n() }),
  appRunnerMonth: (n) =>
    engine.appRunnerMonth(
      { instances: n(), vcpu: n(), gb: n(), hours: n(), active: n() },
      { perVcpuHour: n(), perGbHour: n(), idleGbHour: n() },
    ),
  serviceMonth: (n) =>
    engine.serviceMonth(
      {
        tasks: n(),
        taskHour: n(),
        balancerHour: n(),
        sharedBy: n(),
        units: n(),
        unitHour: n(),
        addresses: n(),
        addressHour: n(),
      },
      n(),
    ),
  solve: (n) => {
    const [arrivals, consumption] = [n(), n()];
    return engine.solve((x) => engine.drainTime(x, arrivals, consumption), n(), { from: 0, to: n() * 1e6 });
  },
  leastWhole: (n) => {
    const [least, from] = [n(), Math.ceil(Math.abs(n() % 1e6)) || 0];
    return engine.leastWhole((x) => x >= least, from, from + 1000);
  },
};

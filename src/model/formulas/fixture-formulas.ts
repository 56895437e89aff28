/**
 * Every formula under one name, for the test that calls each of them with random arguments. The site imports a formula
 * from its own file.
 */
export * from './domain.ts';
export * from './outcome.ts';

// The way back
export * from './backward.ts';
export * from './least.ts';

// Demand and compute
export * from './users.ts';
export * from './little.ts';
export * from './concurrency.ts';
export * from './instances.ts';
export * from './app-runner.ts';
export * from './tasks.ts';
export * from './lambda.ts';
export * from './lambda-ramp.ts';
export * from './api-front.ts';
export * from './load-balancer.ts';

// Waiting and scaling
export * from './erlang.ts';
export * from './waiting.ts';
export * from './response.ts';
export * from './servers.ts';
export * from './scalability.ts';

// Data
export * from './reads.ts';
export * from './replicas.ts';
export * from './cache.ts';
export * from './cache-levels.ts';
export * from './acu.ts';
export * from './connections.ts';
export * from './max-connections.ts';
export * from './dynamodb.ts';
export * from './federation.ts';
export * from './growth.ts';

// Queues, streams and buses
export * from './backlog.ts';
export * from './queue-course.ts';
export * from './fifo.ts';
export * from './fan-out.ts';
export * from './shards.ts';
export * from './on-demand-stream.ts';
export * from './catch-up.ts';

// Chains
export * from './chain.ts';
export * from './retries.ts';
export * from './tail.ts';

// Cost
export * from './cost.ts';
export * from './lambda-cost.ts';
export * from './month.ts';
export * from './dynamodb-cost.ts';
export * from './kinesis-cost.ts';
export * from './aurora-cost.ts';
export * from './queue-cost.ts';
export * from './cloudfront-cost.ts';
export * from './app-runner-cost.ts';
export * from './service-cost.ts';

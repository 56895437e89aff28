// Written by `npm run loads` from src/content/architectures. Do not edit.
import type { Roles } from './roles.ts';

/** The nodes of each stage by what they are in the model of what breaks first. */
export const loads = {
  'stage-d': {
    compute: ['app-runner'],
    writer: ['aurora-writer'],
  },
  'stage-e': {
    compute: ['app-runner'],
    writer: ['aurora-writer'],
    readers: ['aurora-reader-1', 'aurora-reader-2'],
    proxy: ['rds-proxy'],
  },
  'stage-f': {
    compute: ['app-runner'],
    writer: ['aurora-writer'],
    readers: ['aurora-reader-1', 'aurora-reader-2'],
    cache: ['elasticache'],
    proxy: ['rds-proxy'],
  },
  'stage-h': {
    compute: ['app-runner'],
    writer: ['forums-writer', 'users-writer', 'products-writer'],
    readers: ['forums-reader-1', 'forums-reader-2', 'users-reader-1'],
    cache: ['elasticache'],
    proxy: ['forums-proxy', 'users-proxy'],
  },
  'stage-k': {
    edge: ['cloudfront'],
    gateway: ['api-gateway'],
    functions: ['lambda-1', 'lambda-2'],
    compute: ['app-runner', 'app-runner-a', 'app-runner-b', 'app-runner-reports'],
    writer: ['aurora-writer', 'aurora-b'],
    readers: ['aurora-reader-1', 'aurora-reader-2'],
    cache: ['elasticache'],
    proxy: ['rds-proxy'],
    queue: ['sqs'],
    workers: ['lambda-worker'],
    stream: ['data-firehose'],
  },
  'stage-l-compute': {
    edge: ['cloudfront'],
    gateway: ['api-gateway'],
    functions: ['lambda-1', 'lambda-2'],
    compute: ['app-runner', 'app-runner-b', 'app-runner-reports'],
    hosts: ['ecs', 'ec2-1', 'ec2-2'],
    writer: ['aurora-writer', 'aurora-b'],
    readers: ['aurora-reader-1', 'aurora-reader-2'],
    cache: ['elasticache'],
    proxy: ['rds-proxy'],
    queue: ['sqs'],
    workers: ['lambda-worker'],
    stream: ['data-firehose'],
  },
} as const satisfies Readonly<Record<string, Roles>>;

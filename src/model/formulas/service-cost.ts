import { finite, outside, type Count, type Usd } from './domain.ts';
import type { Outcome } from './outcome.ts';

/** What one container service behind a load balancer is made of, by the hour. */
export interface ServiceParts {
  /** Tasks; ≥ 0. */
  readonly tasks: Count;
  /** USD per task and hour, as `taskHour` gives it; ≥ 0. */
  readonly taskHour: Usd;
  /** USD per load balancer and hour; ≥ 0. */
  readonly balancerHour: Usd;
  /** Services that share the load balancer; ≥ 1. */
  readonly sharedBy: Count;
  /** Capacity units of the load balancer, as `balancerUnits` gives them; ≥ 0. */
  readonly units: number;
  /** USD per capacity unit and hour; ≥ 0. */
  readonly unitHour: Usd;
  /** Public IPv4 addresses; ≥ 0. */
  readonly addresses: Count;
  /** USD per address and hour; ≥ 0. */
  readonly addressHour: Usd;
}

/**
 * Month of a container service: tasks, its part of a load balancer, capacity units and public addresses.
 * @param hours of the month; ≥ 0
 * @returns USD for each and together; logs, alarms and transfer apart
 * @see facts ecs-express-parts, alb-hour, alb-lcu, ipv4-hour
 */
export function serviceMonth(
  parts: ServiceParts,
  hours: number,
): Outcome<{
  readonly tasks: Usd;
  readonly balancer: Usd;
  readonly units: Usd;
  readonly addresses: Usd;
  readonly total: Usd;
}> {
  const fault = outside({
    tasks: [parts.tasks, 'number of tasks', { from: 0 }],
    taskHour: [parts.taskHour, 'price per task and hour', { from: 0 }],
    balancerHour: [parts.balancerHour, 'price per load balancer and hour', { from: 0 }],
    sharedBy: [parts.sharedBy, 'number of services that share it', { from: 1 }],
    units: [parts.units, 'number of capacity units', { from: 0 }],
    unitHour: [parts.unitHour, 'price per capacity unit and hour', { from: 0 }],
    addresses: [parts.addresses, 'number of addresses', { from: 0 }],
    addressHour: [parts.addressHour, 'price per address and hour', { from: 0 }],
    hours: [hours, 'number of hours', { from: 0 }],
  });
  if (fault) return fault;
  const tasks = parts.tasks * parts.taskHour * hours;
  const balancer = (parts.balancerHour * hours) / parts.sharedBy;
  const units = parts.units * parts.unitHour * hours;
  const addresses = parts.addresses * parts.addressHour * hours;
  return finite({ tasks, balancer, units, addresses, total: tasks + balancer + units + addresses });
}

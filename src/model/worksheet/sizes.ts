/**
 * The vCPU sizes in the ledger's list of configurations, each once, smallest first.
 * @param list vCPU and GB in pairs: `0.25/0.5, 0.25/1, 1/2`
 */
export function vcpuSizes(list: string): number[] {
  const sizes = list.split(',').map((pair) => Number(pair.split('/')[0]));
  return [...new Set(sizes.filter((size) => size > 0))].sort((a, b) => a - b);
}

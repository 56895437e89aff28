/** Metric and binary sizes are different units: 1 MB is 1,000,000 bytes, 1 MiB is 1,048,576. */
export const byteFactors: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

/** Bytes of the metric ones. */
export const MB = 1e6;
export const GB = 1e9;

/** Bytes of what AWS bills as a KB and a GB. */
export const KiB = 2 ** 10;
export const GiB = 2 ** 30;

/** Metric and binary sizes are different units: 1 MB is 1,000,000 bytes, 1 MiB is 1,048,576. */
export const byteFactors: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB,
  GB,
  TB: 1e12,
  KiB,
  MiB: 2 ** 20,
  GiB,
  TiB: 2 ** 40,
};

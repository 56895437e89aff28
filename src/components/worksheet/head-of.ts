/** A label with what its numbers count, where the label does not say it already: `Rate, requests/s`. */
export const headOf = (label: string, unit: string | undefined): string =>
  unit === undefined || unit === '' || label.toLowerCase().includes(unit.toLowerCase()) ? label : `${label}, ${unit}`;

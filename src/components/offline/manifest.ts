/** Edges of the icons that a home screen or launcher takes, in pixels. */
export const iconSizes = [180, 192, 512] as const;

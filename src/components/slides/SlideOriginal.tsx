/** A screenshot of the reader's own, as the build found it. */
export interface Original {
  /** Its address. */
  readonly src: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

interface Props {
  readonly original: Original;
  /** What the slide shows, in our words. */
  readonly shows: string;
}

/** The reader's own screenshot of a slide, as it is, beside our drawing. */
export const SlideOriginal = ({ original: { src, width, height }, shows }: Props) => (
  <figure class="slide-original">
    <img src={src} width={width} height={height} alt={`Original slide: ${shows}`} loading="lazy" decoding="async" />
    <figcaption>The original, from your own screenshot</figcaption>
  </figure>
);

import type { Slide } from '../../schemas/slide.ts';
import { frame, type Heading } from './frame.ts';
import type { Measure, Scene } from './scene.ts';
import { passage } from './type.ts';

/** What a slide is drawn with besides its record. */
export interface SlideContext extends Pick<Heading, 'tierTitle' | 'reached' | 'source'> {
  readonly measure: Measure;
}

/** A slide whose words have been printed for a day. */
export function drawSlide(slide: Slide, { measure, ...about }: SlideContext): Scene {
  const { marks, body } = frame({ ...slide, ...about }, measure);
  const style = { face: 'sans', size: 44, ink: 'ink' } as const;
  return [...marks, ...passage(slide.point, style, body, measure).marks];
}

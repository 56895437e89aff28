import type { Scene } from '../../model/slides/scene.ts';
import { record } from '../library.ts';
import { slideScene } from './scene.ts';
import { slideText } from './words.ts';

/** A slide as its files show it: drawn with today's figures. */
export async function slideFile(
  id: string,
): Promise<{ readonly scene: Scene; readonly title: string; readonly text: string }> {
  const [{ title }, scene, text] = await Promise.all([
    record('slides', id),
    slideScene(id, 'today'),
    slideText(id, 'today'),
  ]);
  return { scene, title: `${id}: ${title}`, text };
}

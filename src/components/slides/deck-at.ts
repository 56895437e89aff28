import { deckParams } from '../../model/slides/deck.ts';
import { href } from '../site/href.ts';

/** The address of the deck: of the whole talk or of a tier, at a slide. */
export function deckAt({ tier, slide }: { readonly tier?: string; readonly slide?: string | undefined }): string {
  const query = tier === undefined ? '' : `?${deckParams.tier}=${tier}`;
  return href(`/slides/deck/${query}${slide === undefined ? '' : `#${slide}`}`);
}

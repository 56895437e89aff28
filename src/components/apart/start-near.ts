import { bringNear } from './near.ts';

/** Pages name the file that this is in themselves, as one script for all that comes near on them. */
bringNear(document.querySelectorAll<HTMLElement>('[data-apart][data-near]'));

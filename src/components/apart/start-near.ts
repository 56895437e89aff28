import { bringNear } from './near.ts';

/** The wall of slides. Pages name the file that this is in themselves, which saves the request for a script that imports it. */
bringNear(document.querySelectorAll<HTMLElement>('.slide-wall [data-apart]'));

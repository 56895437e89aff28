import { broken } from './broken-words.ts';
import './broken.css';

/** What a reader is told in place of a view that fails. */
export const Broken = () => (
  <div class="live-broken" role="alert">
    <p>
      <b>{broken.head}</b> {broken.says}
    </p>
    <button
      type="button"
      onClick={() => {
        location.reload();
      }}
    >
      {broken.reload}
    </button>
  </div>
);

import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { SlideOriginal } from './SlideOriginal.tsx';

test('an original is shown as it is, with what the slide shows as its alternative text', () => {
  const src = `/img/${encodeURIComponent('Pasted image 20240229140039.png')}`;
  const html = render(
    <SlideOriginal original={{ src, width: 1280, height: 720 }} shows="Four points and a small drawing." />,
  );
  expect(html).toContain('src="/img/Pasted%20image%2020240229140039.png" width="1280" height="720"');
  expect(html).toContain('alt="Original slide: Four points and a small drawing."');
  expect(html).toContain('The original, from your own screenshot');
});

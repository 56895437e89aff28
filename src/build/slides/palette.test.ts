import { expect, test } from 'vitest';
import { palette } from './palette.ts';

test('files of slides have the colours that pages have, in both themes', () => {
  expect(palette('light')).toMatchObject({ ink: '#17212b', calm: '#2f7d6b', sheet: '#ffffff' });
  expect(palette('dark')).toMatchObject({ ink: '#e9ecef', calm: '#5fb8a0', sheet: '#18202a' });
});

test('the ground of room that is left is mixed as a browser mixes it', () => {
  expect(palette('light').room).toBe('#eaebec');
  expect(palette('dark').room).toBe('#2b323c');
});

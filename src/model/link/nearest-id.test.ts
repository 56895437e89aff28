import { describe, expect, it } from 'vitest';
import { nearestId, wordsOfPath } from './nearest-id.ts';

const ids = ['C-ACU', 'C-WAIT', 'D-01', 'D-25', 'N-03'];

describe('an address that leads nowhere', () => {
  it.each([
    ['/D-27/', 'D-27', 'D-01', 'D-25'],
    ['/kb/decisions/d-99/', 'D-99', 'D-01', 'D-25'],
    ['/C-NONE', 'C-NONE', 'C-ACU', 'C-WAIT'],
  ])('%s asks for a record that does not exist', (path, asked, first, last) => {
    expect(nearestId(path, ids)).toEqual({ asked, first, last });
  });

  it.each(['/', '/choose/async/', '/D-25/', '/S-01/', '/%E0%A4%A/'])('%s names none', (path) => {
    expect(nearestId(path, ids)).toBeUndefined();
  });

  it('gives its last words to search for', () => {
    expect(wordsOfPath('/choose/asynk-service/')).toBe('asynk service');
    expect(wordsOfPath('/notes/lambda_limits.html')).toBe('lambda limits');
    expect(wordsOfPath('/')).toBe('');
  });
});

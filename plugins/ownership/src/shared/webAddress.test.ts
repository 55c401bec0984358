/* eslint-disable no-script-url */
import { webAddress } from './webAddress';

describe('webAddress', () => {
  it.each([
    'https://wiki.example/charter',
    'http://wiki.example',
    'mailto:guild@example.org',
  ])('takes %s', address => expect(webAddress(address)).toBe(address));

  it.each([
    undefined,
    '',
    '#chat',
    '/wiki',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://wiki.example is where it stands',
    '# A charter\n\nhttps://wiki.example',
  ])('takes %s for no address', text =>
    expect(webAddress(text)).toBeUndefined(),
  );
});

import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole pages take seconds to render where all tests run side by side.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

// jsdom has no screen: let it be a wide one, so that all columns are shown.
window.matchMedia = query =>
  ({
    matches: query.includes('min-width'),
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
  } as unknown as MediaQueryList);

// Nor does it scroll.
Element.prototype.scrollIntoView = () => {};

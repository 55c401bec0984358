import '@testing-library/jest-dom';

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

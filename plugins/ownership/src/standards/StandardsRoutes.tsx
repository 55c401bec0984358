import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../shared/NoSuchPage';
import { WaitingPage } from '../shared/Waiting';
import { LibraryPage } from './library/LibraryPage';

// It takes much with it that the library does not need.
const StandardPage = lazy(() =>
  import('./StandardPage').then(m => ({ default: m.StandardPage })),
);

/** The library of standards, and under it a page for each. */
export const StandardsRoutes = () => (
  <Suspense fallback={<WaitingPage />}>
    <Routes>
      <Route path="/" element={<LibraryPage />} />
      <Route path=":namespace/:name" element={<StandardPage />} />
      <Route path="*" element={<NoSuchPage tab="standards" />} />
    </Routes>
  </Suspense>
);

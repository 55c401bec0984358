import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../shared/NoSuchPage';
import { WaitingPage } from '../shared/Waiting';
import { DecisionsPage } from './DecisionsPage';

// It takes much with it that the map does not need.
const ScopePage = lazy(() =>
  import('./scope/ScopePage').then(m => ({ default: m.ScopePage })),
);

/** Who decides what, and under it a page per scope. */
export const DecisionsRoutes = () => (
  <Suspense fallback={<WaitingPage />}>
    <Routes>
      <Route path="/" element={<DecisionsPage />} />
      <Route path=":namespace/:name" element={<ScopePage />} />
      <Route path="*" element={<NoSuchPage tab="decisions" />} />
    </Routes>
  </Suspense>
);

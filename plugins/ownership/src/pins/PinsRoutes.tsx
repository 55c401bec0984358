import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { WaitingPage } from '../shared/Waiting';
import { PinsPage } from './PinsPage';

// They take much with them that the list does not need.
const PinPage = lazy(() =>
  import('./PinPage').then(m => ({ default: m.PinPage })),
);
const PinSheet = lazy(() =>
  import('./PinSheet').then(m => ({ default: m.PinSheet })),
);

/** The reviews that were frozen for meetings, a page for each, and the same on paper. */
export const PinsRoutes = () => (
  <Suspense fallback={<WaitingPage />}>
    <Routes>
      <Route path="/" element={<PinsPage />} />
      <Route path=":id" element={<PinPage />} />
      <Route path=":id/print" element={<PinSheet />} />
    </Routes>
  </Suspense>
);

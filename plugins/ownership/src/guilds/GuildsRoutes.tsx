import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../shared/NoSuchPage';
import { WaitingPage } from '../shared/Waiting';
import { GuildsPage } from './GuildsPage';

// It takes much with it that the directory does not need.
const GuildPage = lazy(() =>
  import('./GuildPage').then(m => ({ default: m.GuildPage })),
);

/** The directory, and under it a page per guild. */
export const GuildsRoutes = () => (
  <Suspense fallback={<WaitingPage />}>
    <Routes>
      <Route path="/" element={<GuildsPage />} />
      <Route path=":namespace/:name" element={<GuildPage />} />
      <Route path="*" element={<NoSuchPage tab="guilds" />} />
    </Routes>
  </Suspense>
);

import { Route, Routes } from 'react-router-dom';
import { GuildPage } from './GuildPage';
import { GuildsPage } from './GuildsPage';

/** The directory, and under it a page per guild. */
export const GuildsRoutes = () => (
  <Routes>
    <Route path="/" element={<GuildsPage />} />
    <Route path=":namespace/:name" element={<GuildPage />} />
  </Routes>
);

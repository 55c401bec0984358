import { Route, Routes } from 'react-router-dom';
import { LibraryPage } from './library/LibraryPage';
import { StandardPage } from './StandardPage';

/** The library of standards, and under it a page for each. */
export const StandardsRoutes = () => (
  <Routes>
    <Route path="/" element={<LibraryPage />} />
    <Route path=":namespace/:name" element={<StandardPage />} />
  </Routes>
);

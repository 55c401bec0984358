import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../shared/NoSuchPage';
import { RefusedPage } from '../refused/RefusedPage';
import { ReviewPage } from './ReviewPage';

/** The review of the catalog, and beside it what the catalog refuses. */
export const ReviewRoutes = () => (
  <Routes>
    <Route path="/" element={<ReviewPage />} />
    <Route path="refused" element={<RefusedPage />} />
    <Route path="*" element={<NoSuchPage tab="review" />} />
  </Routes>
);

import { Route, Routes } from 'react-router-dom';
import { NoSuchPage } from '../shared/NoSuchPage';
import { RulePage } from './RulePage';
import { RulesPage } from './RulesPage';

/** The rule book, and under it a page per rule. */
export const RulesRoutes = () => (
  <Routes>
    <Route path="/" element={<RulesPage />} />
    <Route path=":id" element={<RulePage />} />
    <Route path="*" element={<NoSuchPage tab="rules" />} />
  </Routes>
);

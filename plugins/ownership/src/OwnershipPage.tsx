import { Header, Page, RoutedTabs } from '@backstage/core-components';
import { Route, Routes } from 'react-router-dom';
import { OverviewPage } from './overview/OverviewPage';
import { ReviewPage } from './review/ReviewPage';
import { RulePage } from './rules/RulePage';
import { RulesPage } from './rules/RulesPage';

const RulesRoutes = () => (
  <Routes>
    <Route path="/" element={<RulesPage />} />
    <Route path=":id" element={<RulePage />} />
  </Routes>
);

/** The page "Ownership": overview, review and rules. */
export const OwnershipPage = () => (
  <Page themeId="tool">
    <Header
      title="Ownership"
      subtitle="Who owns what the catalog holds, and who runs it"
    />
    <RoutedTabs
      routes={[
        { path: '/', title: 'Overview', children: <OverviewPage /> },
        { path: '/review', title: 'Review', children: <ReviewPage /> },
        { path: '/rules', title: 'Rules', children: <RulesRoutes /> },
      ]}
    />
  </Page>
);

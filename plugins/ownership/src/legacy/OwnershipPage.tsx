import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DecisionsRoutes } from '../decisions/DecisionsRoutes';
import { FindingsPage } from '../findings/FindingsPage';
import { GuildsRoutes } from '../guilds/GuildsRoutes';
import { MinePage } from '../mine/MinePage';
import { OverviewPage } from '../overview/OverviewPage';
import { PinsRoutes } from '../pins/PinsRoutes';
import { ReviewRoutes } from '../review/ReviewRoutes';
import { RulesRoutes } from '../rules/RulesRoutes';
import { usePaths } from '../shared/usePaths';
import { NoTab } from '../shell/NoTab';
import { shellTexts } from '../shell/texts';
import { titleIn } from '../shell/titleIn';
import styles from '../shell/shell.module.css';
import { useTabPanel } from '../shell/useTabPanel';
import { StandardsRoutes } from '../standards/StandardsRoutes';
import { TopologyPage } from '../topology/TopologyPage';
import { WaiversPage } from '../waivers/WaiversPage';

const TABS = [
  { id: 'overview', title: 'Overview', element: <OverviewPage /> },
  { id: 'mine', title: 'Mine', element: <MinePage /> },
  { id: 'review', title: 'Review', element: <ReviewRoutes /> },
  { id: 'findings', title: 'Findings', element: <FindingsPage /> },
  { id: 'waivers', title: 'Waivers', element: <WaiversPage /> },
  { id: 'standards', title: 'Standards', element: <StandardsRoutes /> },
  { id: 'guilds', title: 'Guilds', element: <GuildsRoutes /> },
  { id: 'decisions', title: 'Decisions', element: <DecisionsRoutes /> },
  { id: 'topology', title: 'Topology', element: <TopologyPage /> },
  { id: 'pins', title: 'Pinned', element: <PinsRoutes /> },
  { id: 'rules', title: 'Rules', element: <RulesRoutes /> },
] as const;

/** The pages under one header, which newer apps make of the sub-pages. */
export const OwnershipPage = () => {
  const { t } = useTranslationRef(shellTexts);
  const panel = useTabPanel<HTMLDivElement>();
  const { tab } = usePaths();
  return (
    <>
      <PluginHeader
        title={titleIn(t, 'Ownership')}
        titleLink={tab('overview')}
        tabs={TABS.map(({ id, title }) => ({
          id,
          label: titleIn(t, title),
          href: tab(id),
          matchStrategy: 'prefix',
        }))}
      />
      <div ref={panel} className={styles.panel}>
        <Routes>
          <Route index element={<Navigate to="overview" replace />} />
          {TABS.map(({ id, element }) => (
            <Route key={id} path={`${id}/*`} element={element} />
          ))}
          <Route path="*" element={<NoTab first={tab('overview')} />} />
        </Routes>
      </div>
    </>
  );
};

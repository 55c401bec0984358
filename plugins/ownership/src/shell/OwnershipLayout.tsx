import {
  BreadcrumbEntry,
  IconElement,
  PageLayout,
  pluginHeaderActionsApiRef,
  routeResolutionApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import AccountBalanceIcon from '@material-ui/icons/AccountBalance';
import { ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { rootRouteRef } from '../routes';
import { NoTab } from './NoTab';
import styles from './shell.module.css';
import { shellTexts } from './texts';
import { titleIn } from './titleIn';
import { useTabPanel } from './useTabPanel';

/** A tab, as its extension gives it. */
export interface TabPage {
  path: string;
  title: string;
  icon?: IconElement;
  element: ReactElement;
}

/**
 * The page with its tabs, as Backstage lays them out, with titles in the language
 * of the portal: an extension can state its title in one language only.
 *
 * It uses no hook that follows the address: each rendering of Backstage's layout
 * mounts all that is in it anew.
 */
export const OwnershipLayout = (props: {
  title: string;
  pages: readonly TabPage[];
}) => {
  const { t } = useTranslationRef(shellTexts);
  const root = useApi(routeResolutionApiRef).resolve(rootRouteRef)?.() ?? '';
  const panel = useTabPanel<HTMLDivElement>();
  const headerActions = useApi(pluginHeaderActionsApiRef);
  const tabs = props.pages.map(({ path, title, icon }) => ({
    id: path,
    label: titleIn(t, title),
    icon,
    href: path,
  }));
  const first = tabs.length > 0 ? `${root}/${tabs[0].href}` : undefined;
  return (
    <PageLayout
      title={titleIn(t, props.title)}
      icon={<AccountBalanceIcon />}
      tabs={tabs}
      titleLink={first}
      headerActions={headerActions.getPluginHeaderActions('ownership')}
    >
      <div ref={panel} className={styles.panel}>
        <Routes>
          {first && <Route index element={<Navigate to={first} replace />} />}
          {props.pages.map(({ path, element }, index) => (
            <Route
              key={path}
              path={`${path}/*`}
              element={
                <BreadcrumbEntry
                  entry={{ label: tabs[index].label, href: path }}
                >
                  {element}
                </BreadcrumbEntry>
              }
            />
          ))}
          <Route path="*" element={<NoTab first={first} />} />
        </Routes>
      </div>
    </PageLayout>
  );
};

import {
  Sidebar,
  SidebarDivider,
  SidebarItem,
  SidebarSpace,
  useSidebarOpenState,
  Link,
} from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import { VisuallyHidden } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  logo: {
    display: 'flex',
    alignItems: 'center',
    gap: 12,
    height: 64,
    paddingLeft: 22,
    color: '#f4f6f7',
    fontSize: 20,
    fontWeight: 600,
  },
  mark: { width: 28, height: 28, flexShrink: 0 },
});

function Logo() {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  return (
    <Link to="/" underline="none" className={classes.logo}>
      <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden>
        <path d="M3 10 16 3l13 7v2H3z" fill="#f4d58d" />
        <path d="M6 14h4v10H6zm8 0h4v10h-4zm8 0h4v10h-4z" fill="currentColor" />
        <path d="M3 26h26v3H3z" fill="#f4d58d" />
      </svg>
      {isOpen ? <span>Pillars</span> : <VisuallyHidden>Pillars</VisuallyHidden>}
    </Link>
  );
}

export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    NavContentBlueprint.make({
      params: {
        component: ({ navItems }) => {
          const nav = navItems.withComponent(item => (
            <SidebarItem
              icon={() => item.icon}
              to={item.href}
              text={item.title}
            />
          ));
          const notifications = nav.take('page:notifications');
          const settings = nav.take('page:user-settings');
          return (
            <Sidebar>
              <Logo />
              <SidebarDivider />
              {nav.take('page:search')}
              <SidebarDivider />
              {nav.take('page:home')}
              {nav.take('page:ownership')}
              {nav.take('page:catalog')}
              {nav.rest()}
              <SidebarSpace />
              <SidebarDivider />
              {notifications}
              {settings}
            </Sidebar>
          );
        },
      },
    }),
  ],
});

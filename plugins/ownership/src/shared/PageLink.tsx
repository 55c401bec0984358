import { Link, LinkProps } from '@backstage/ui';
import { Tab } from '../routes';
import { usePaths } from './usePaths';

/** A link to a page of ours; its words alone where the app has turned that page off. */
export const PageLink = ({ tab, ...link }: LinkProps & { tab: Tab }) =>
  usePaths().has(tab) ? <Link {...link} /> : <>{link.children}</>;

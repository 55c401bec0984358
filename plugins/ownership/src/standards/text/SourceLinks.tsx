import { Entity } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import EditIcon from '@material-ui/icons/EditOutlined';
import ForumIcon from '@material-ui/icons/ForumOutlined';
import HistoryIcon from '@material-ui/icons/History';
import RestoreIcon from '@material-ui/icons/SettingsBackupRestore';
import styles from './SourceLinks.module.css';
import { sourceAddresses } from './sourceAddresses';
import { readingTexts } from './texts';

const LINKS = [
  { to: 'edit', Icon: EditIcon },
  { to: 'discuss', Icon: ForumIcon },
  { to: 'source', Icon: DescriptionIcon },
  { to: 'history', Icon: HistoryIcon },
  { to: 'commit', Icon: RestoreIcon },
] as const;

/**
 * From a text to where it is written: one click each to edit it, to talk about
 * it, to its source and to the commits that made it. What is not known is not
 * offered, and without anything known nothing is shown.
 */
export const SourceLinks = ({ entity }: { entity: Entity }) => {
  const { t } = useTranslationRef(readingTexts);
  const addresses = sourceAddresses(entity, useApi(scmIntegrationsApiRef));
  const known = LINKS.filter(({ to }) => addresses[to]);
  return known.length === 0 ? null : (
    <ul className={styles.links} aria-label={t('source.name')}>
      {known.map(({ to, Icon }) => (
        <li key={to}>
          <Link to={addresses[to] ?? ''} className={styles.link}>
            <Icon aria-hidden fontSize="small" />
            {t(`source.${to}`)}
          </Link>
        </li>
      ))}
    </ul>
  );
};

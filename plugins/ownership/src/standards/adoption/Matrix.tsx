import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import {
  Requirement,
  RequirementAdoption,
} from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import { shortRef } from '../../shared/words';
import { Level } from '../Level';
import styles from './adoption.module.css';
import { CellLinks } from './MatrixCell';
import { MatrixRow } from './MatrixRow';
import { DomainGroup, NONE, sumOf } from './matrixRows';
import { adoptionTexts } from './texts';
import { useArrowKeys } from '../../shared/useArrowKeys';

/** Above this many rows, domains start folded. */
const MOST_UNFOLDED = 40;

type Shown = {
  requirements: readonly RequirementAdoption[];
  links: CellLinks;
};

const Name = (props: { entityRef?: string; none: string }) =>
  props.entityRef ? (
    <EntityDisplayName entityRef={props.entityRef} hideIcon disableTooltip />
  ) : (
    <em>{props.none}</em>
  );

const Domain = (props: Shown & { group: DomainGroup; startsOpen: boolean }) => {
  const { group, startsOpen, ...shown } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const [open, setOpen] = useState(startsOpen);
  const { domain = NONE, teams } = group;
  const name = group.domain ? shortRef(domain) : t('row.name.noDomain');
  return (
    <tbody>
      <MatrixRow
        {...shown}
        id={domain}
        kind="domain"
        name={name}
        place={{ domain }}
        sum={group}
      >
        <span className={styles.name}>
          <ButtonIcon
            size="small"
            variant="tertiary"
            aria-label={t('matrix.teamsOf', { domain: name })}
            aria-expanded={open}
            icon={open ? <ExpandMoreIcon /> : <ChevronRightIcon />}
            onPress={() => setOpen(!open)}
          />
          <Name entityRef={group.domain} none={t('row.noDomain')} />
        </span>
      </MatrixRow>
      {open &&
        teams.map(row => {
          const { team = NONE } = row;
          return (
            <MatrixRow
              {...shown}
              key={team}
              id={`${domain}/${team}`}
              kind="team"
              name={t('row.name.team', {
                team: row.team ? shortRef(team) : t('row.name.nobody'),
                domain: name,
              })}
              place={{ domain, team }}
              sum={row}
            >
              <Name entityRef={row.team} none={t('row.nobody')} />
            </MatrixRow>
          );
        })}
    </tbody>
  );
};

/** How far each team of each domain has come with each requirement. */
export const Matrix = (props: {
  groups: readonly DomainGroup[];
  requirements: readonly RequirementAdoption[];
  /** With their statements. */
  texts: readonly Requirement[];
  search: CellLinks['search'];
}) => {
  const { groups, requirements, texts, search } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const { active, gridProps } = useArrowKeys('all -');
  const shown = { requirements, links: { active, search } };
  const statements = new Map(texts.map(one => [one.id, one.statement]));
  const rows = groups.reduce((sum, { teams }) => sum + teams.length + 1, 0);
  return (
    <div className={styles.scroll}>
      <table
        className={styles.matrix}
        aria-label={t('matrix.name')}
        {...gridProps}
      >
        <thead>
          <tr>
            <th scope="col">{t('matrix.places')}</th>
            <th scope="col" className={styles.number}>
              {t('matrix.binds')}
            </th>
            {requirements.map(({ id, level }) => (
              <th key={id} scope="col" title={statements.get(id)}>
                <Level level={level} />
                <span className={styles.id}>{id}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <MatrixRow
            {...shown}
            id="all"
            kind="all"
            name={t('row.name.all')}
            place={{}}
            sum={sumOf(groups, requirements.length)}
          >
            {t('row.all')}
          </MatrixRow>
        </tbody>
        {groups.map(group => (
          <Domain
            {...shown}
            key={group.domain ?? NONE}
            group={group}
            startsOpen={rows <= MOST_UNFOLDED}
          />
        ))}
      </table>
    </div>
  );
};

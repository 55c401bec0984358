import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequirementAdoption } from '@pillars/plugin-ownership-common';
import { ReactNode, useMemo } from 'react';
import { sharedTexts } from '../../shared/texts';
import styles from './adoption.module.css';
import { CellLink, CellLinks, Counted, countedIn, Counts } from './MatrixCell';
import { Sum } from './matrixRows';
import { AdoptionT, adoptionTexts } from './texts';

function labelOf(
  t: AdoptionT,
  place: { requirement: string; row: string },
  counted: readonly Counted[],
): string {
  const states = counted.map(one => one.words).join(', ');
  return states
    ? t('matrix.cell', { ...place, states })
    : t('matrix.emptyCell', place);
}

/**
 * The cells of a row in words, made once: each press of an arrow key renders the
 * whole matrix.
 */
function useCells(
  row: string,
  requirements: readonly RequirementAdoption[],
  sum: Sum,
) {
  const { t } = useTranslationRef(adoptionTexts);
  const { t: sharedT } = useTranslationRef(sharedTexts);
  return useMemo(
    () =>
      requirements.map(({ id: requirement }, index) => {
        const counted = countedIn(sharedT, sum.requirements[index]);
        const label = labelOf(t, { requirement, row }, counted);
        return { requirement, counted, label };
      }),
    [row, requirements, sum, t, sharedT],
  );
}

/** A row of the matrix: everything, a domain, or a team in a domain. */
export const MatrixRow = (props: {
  /** Of the row: unique, and without spaces. */
  id: string;
  kind: 'all' | 'domain' | 'team';
  /** Its name, for those who hear it. */
  name: string;
  /** Full refs or `none`, absent for all. */
  place: { domain?: string; team?: string };
  requirements: readonly RequirementAdoption[];
  sum: Sum;
  links: CellLinks;
  children: ReactNode;
}) => {
  const { id, kind, name, place, requirements, sum, links, children } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const cells = useCells(name, requirements, sum);
  return (
    <tr data-kind={kind}>
      <th scope={kind === 'domain' ? 'rowgroup' : 'row'}>{children}</th>
      <td className={styles.number}>
        <CellLink
          id={`${id} -`}
          label={t('matrix.bound', { row: name, count: sum.entities })}
          search={links.search(place)}
          active={links.active}
        >
          {sum.entities}
        </CellLink>
      </td>
      {cells.map(({ requirement, counted, label }) => (
        <td key={requirement}>
          <CellLink
            id={`${id} ${requirement}`}
            label={label}
            search={links.search({ ...place, requirement })}
            active={links.active}
          >
            <Counts counted={counted} />
          </CellLink>
        </td>
      ))}
    </tr>
  );
};

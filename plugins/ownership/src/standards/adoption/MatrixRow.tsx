import { RequirementAdoption } from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import styles from './adoption.module.css';
import { CellLink, CellLinks, Counts, countsInWords } from './MatrixCell';
import { Sum } from './matrixRows';

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
  return (
    <tr data-kind={kind}>
      <th scope={kind === 'domain' ? 'rowgroup' : 'row'}>{children}</th>
      <td className={styles.number}>
        <CellLink
          id={`${id} -`}
          label={`${name}: ${sum.entities} bound`}
          search={links.search(place)}
          active={links.active}
        >
          {sum.entities}
        </CellLink>
      </td>
      {requirements.map((requirement, index) => (
        <td key={requirement.id}>
          <CellLink
            id={`${id} ${requirement.id}`}
            label={`${requirement.id}, ${name}: ${countsInWords(
              sum.requirements[index],
            )}`}
            search={links.search({ ...place, requirement: requirement.id })}
            active={links.active}
          >
            <Counts counts={sum.requirements[index]} />
          </CellLink>
        </td>
      ))}
    </tr>
  );
};

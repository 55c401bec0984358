import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Skeleton, Text, VisuallyHidden } from '@backstage/ui';
import {
  AdoptionAnswer,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import { FailedRequest } from '../../shared/FailedRequest';
import { Exports } from '../../shared/Exports';
import { Panel } from '../../shared/Panel';
import { useWords } from '../../shared/useWords';
import { onCell, StandardState, writeState } from '../standardState';
import { AdoptionRequest } from '../useStandard';
import { NothingBound } from '../WhomItBinds';
import styles from './adoption.module.css';
import { BoundPanel } from './BoundPanel';
import { cellLines, matrixExport } from './exportAdoption';
import { History } from './History';
import { Matrix } from './Matrix';
import { groupByDomain } from './matrixRows';
import { PlaceFilter } from './PlaceFilter';
import { Legend } from './StateIcon';
import { adoptionTexts } from './texts';

type Shown = {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
};

const Toolbar = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { answer, adoption, state, update } = props;
  const { t } = useTranslationRef(adoptionTexts);
  const words = useWords();
  const shown = groupByDomain(
    adoption.rows,
    state.filters,
    adoption.requirements.length,
  ).flatMap(group => group.teams);
  return (
    <div className={styles.toolbar}>
      <PlaceFilter
        rows={adoption.rows}
        chosen={state.filters}
        onChange={filters => update({ filters })}
      />
      <Exports
        spec={matrixExport(t, words, answer.standard)}
        fetchItems={async () => cellLines(shown, adoption.requirements)}
      />
    </div>
  );
};

const ByTeam = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { answer, adoption, state, update } = props;
  const { requirements, rows, entities } = adoption;
  const { phase } = answer.standard;
  const { t } = useTranslationRef(adoptionTexts);
  const groups = groupByDomain(rows, state.filters, requirements.length);
  return (
    <Panel
      title={t('matrix.title')}
      about={t(`matrix.about.${phase}`, { count: entities })}
    >
      <Toolbar {...props} />
      {groups.length ? (
        <>
          <Matrix
            groups={groups}
            requirements={requirements}
            texts={answer.revision.requirements}
            search={cell =>
              `?${writeState(onCell(state, { states: [], ...cell }))}`
            }
          />
          <div className={styles.after}>
            <Legend />
          </div>
        </>
      ) : (
        <Flex align="center" gap="3">
          <Text role="status">{t('matrix.empty')}</Text>
          <Button
            variant="secondary"
            size="small"
            onPress={() => update({ filters: {} })}
          >
            {t('filter.clear')}
          </Button>
        </Flex>
      )}
    </Panel>
  );
};

const Loaded = (props: Shown & { adoption: AdoptionAnswer }) => {
  const { t } = useTranslationRef(adoptionTexts);
  const { answer, adoption } = props;
  return (
    <Flex direction="column" gap="5">
      {adoption.entities ? (
        <ByTeam {...props} />
      ) : (
        <Panel title={t('nothing.title')}>
          <Text>
            <NothingBound {...answer} />
          </Text>
        </Panel>
      )}
      <History adoption={adoption} />
      <BoundPanel {...props} />
    </Flex>
  );
};

/** How far a standard has come, where, and since when. */
export const AdoptionTab = (props: Shown & { adoption: AdoptionRequest }) => {
  const { adoption, ...shown } = props;
  const { value, error, retry } = adoption;
  const { t } = useTranslationRef(adoptionTexts);
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  return value ? (
    <Loaded {...shown} adoption={value} />
  ) : (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <Skeleton width="100%" height={320} />
    </div>
  );
};

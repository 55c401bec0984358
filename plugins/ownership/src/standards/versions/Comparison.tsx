import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Select, Text } from '@backstage/ui';
import {
  Revision,
  RevisionItem,
  StandardAnswer,
} from '@pillars/plugin-ownership-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { ownershipApiRef } from '../../api';
import { revisionName } from '../revisions';
import { StandardState } from '../standardState';
import { TextComparison } from '../text';
import { standardsTexts } from '../texts';
import { FailedRequest } from '../../shared/FailedRequest';
import { WaitingLines } from '../../shared/Waiting';
import { DemandChanges } from './DemandChanges';
import { versionsTexts } from './texts';
import styles from './versions.module.css';

type Shown = {
  answer: StandardAnswer;
  state: StandardState;
  update: (change: Partial<StandardState>) => void;
};

/** The pair of an address; the newest text and the one before it, by default. */
export function pairOf(
  { before, after }: Pick<StandardState, 'before' | 'after'>,
  revisions: readonly RevisionItem[],
): [number, number] {
  const known = (number: number | undefined) =>
    revisions.find(one => one.number === number)?.number;
  return [
    known(before) ?? revisions[1].number,
    known(after) ?? revisions[0].number,
  ];
}

const Choice = (props: {
  label: string;
  value: number;
  revisions: readonly RevisionItem[];
  onChange: (number: number) => void;
}) => {
  const { label, value, revisions, onChange } = props;
  const { t } = useTranslationRef(versionsTexts);
  const { t: standardsT } = useTranslationRef(standardsTexts);
  return (
    <Select
      className={styles.choice}
      label={label}
      size="small"
      options={revisions.map(one => ({
        value: String(one.number),
        label: t('comparison.choice', {
          revision: revisionName(standardsT, one, revisions),
          day: one.seenAt.slice(0, 10),
        }),
      }))}
      value={String(value)}
      onChange={key => onChange(Number(key))}
    />
  );
};

const Texts = (props: {
  standard: string;
  pair: readonly [number, number];
  revisions: readonly RevisionItem[];
}) => {
  const { standard, pair, revisions } = props;
  const { t } = useTranslationRef(versionsTexts);
  const { t: standardsT } = useTranslationRef(standardsTexts);
  const api = useApi(ownershipApiRef);
  const { value, error, retry } = useAsyncRetry(async () => {
    const ask = async (revision: number): Promise<Revision> => {
      const answer = await api.getStandard(standard, { revision });
      if (!answer) {
        throw new Error(t('comparison.gone', { revision: String(revision) }));
      }
      return answer.revision;
    };
    return Promise.all(pair.map(ask));
  }, [api, standard, t, ...pair]);
  if (error) {
    return <FailedRequest error={error} retry={retry} />;
  }
  if (!value) {
    return <WaitingLines lines={8} />;
  }
  const [before, after] = value;
  return (
    <Flex direction="column" gap="5">
      <DemandChanges before={before} after={after} />
      <section className={styles.section}>
        <Text as="h3" variant="body-medium" weight="bold">
          {t('text.title')}
        </Text>
        <TextComparison
          before={before.content}
          after={after.content}
          beforeTitle={revisionName(standardsT, before, revisions)}
          afterTitle={revisionName(standardsT, after, revisions)}
        />
      </section>
    </Flex>
  );
};

/** What changed between two texts of a standard. */
export const Comparison = ({ answer, state, update }: Shown) => {
  const { standard, revisions } = answer;
  const { t } = useTranslationRef(versionsTexts);
  const pair = pairOf(state, revisions);
  const [before, after] = pair;
  return (
    <Flex direction="column" gap="5">
      <div className={styles.choices}>
        <Choice
          label={t('comparison.from')}
          value={before}
          revisions={revisions}
          onChange={number => update({ before: number, after })}
        />
        <Choice
          label={t('comparison.to')}
          value={after}
          revisions={revisions}
          onChange={number => update({ before, after: number })}
        />
      </div>
      <Texts standard={standard.ref} pair={pair} revisions={revisions} />
    </Flex>
  );
};

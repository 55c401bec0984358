import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import {
  NotSetUp,
  OverviewFigure,
  OverviewRule,
  OverviewTopic,
} from '@pillars/plugin-ownership-common';
import { ReactNode } from 'react';
import { Panel } from '../shared/Panel';
import { PageLink } from '../shared/PageLink';
import { usePaths } from '../shared/usePaths';
import styles from './overview.module.css';
import { isWhole, Part } from './overviewState';
import { overviewTexts } from './texts';

/** Rules whose subjects belong to no one domain. */
const ACROSS_DOMAINS = ['undecidable-scope', 'overlapping-scopes'];

const Rule = (props: {
  rule: OverviewRule;
  part: Part;
  titleOf: (need: string) => string;
}) => {
  const { rule, part, titleOf } = props;
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  if (rule.state === 'on') {
    return (
      <li>
        <PageLink
          tab="findings"
          href={paths.findings({ ...part, rule: rule.rule })}
        >
          {rule.rule}
        </PageLink>
        <strong>{rule.findings}</strong>
      </li>
    );
  }
  return (
    <li>
      <PageLink tab="rules" href={paths.rule(rule.rule)}>
        {rule.rule}
      </PageLink>
      <Text variant="body-small" color="secondary">
        {rule.state === 'off'
          ? t('rule.off')
          : t('rule.waits', {
              needs: rule.missingNeeds.map(titleOf).join(', '),
            })}
      </Text>
    </li>
  );
};

/** The figure of a topic: it opens the findings behind it. */
const Figure = (props: {
  topic: OverviewTopic;
  subjects: number;
  rules: readonly OverviewRule[];
  part: Part;
}) => {
  const { topic, subjects, rules, part } = props;
  const paths = usePaths();
  const { t } = useTranslationRef(overviewTexts);
  const rule = rules.filter(one => one.state === 'on').map(one => one.rule);
  // What cannot be known is not zero.
  return rule.length === 0 ? (
    <Text as="p" color="secondary">
      {t('needs.title')}
    </Text>
  ) : (
    <PageLink
      tab="findings"
      href={paths.findings({ ...part, rule })}
      standalone
    >
      <span className={styles.number} data-tone={subjects ? 'warn' : 'neutral'}>
        {subjects}
      </span>
      <Text>{t(`topic.${topic}.figure`, { count: subjects })}</Text>
    </PageLink>
  );
};

/** One topic of the overview, with the rules behind it. */
export const Topic = (props: {
  topic: OverviewTopic;
  figure: OverviewFigure;
  part: Part;
  needs: readonly NotSetUp[];
  children?: ReactNode;
}) => {
  const { topic, figure, part, needs, children } = props;
  const { t } = useTranslationRef(overviewTexts);
  const isNarrowed = !isWhole(part);
  const rules = figure.rules.filter(
    ({ rule }) => !isNarrowed || !ACROSS_DOMAINS.includes(rule),
  );
  const titleOf = (need: string) =>
    needs.find(one => one.need === need)?.title ?? need;
  return (
    <Panel title={t(`topic.${topic}.title`)}>
      <Figure
        topic={topic}
        subjects={figure.subjects}
        rules={rules}
        part={part}
      />
      {children}
      <ul className={styles.rows}>
        {rules.map(rule => (
          <Rule key={rule.rule} rule={rule} part={part} titleOf={titleOf} />
        ))}
      </ul>
      {rules.length < figure.rules.length && (
        <Text as="p" variant="body-small" color="secondary">
          {t('acrossDomains')}
        </Text>
      )}
    </Panel>
  );
};

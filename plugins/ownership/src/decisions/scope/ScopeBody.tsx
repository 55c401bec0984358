import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { SubjectFindings } from '../../findings/SubjectFindings';
import { useFindingsAbout } from '../../findings/useFindingsAbout';
import columns from '../../shared/Columns.module.css';
import { Panel } from '../../shared/Panel';
import { EscalationLadder } from '../EscalationLadder';
import { KnownRefs } from '../KnownRefs';
import { About } from './About';
import { Covered } from './Covered';
import { Decider } from './Decider';
import { Limits } from './Limits';
import { Overlaps } from './Overlaps';
import { Related } from './Related';
import { scopeTexts } from './texts';

/** All that the page of a scope names, each once. */
function refsOf(scope: ScopePage): string[] {
  const { targets, decider, parent, vetoes, escalation, overlaps } = scope;
  return [
    ...new Set([
      ...(targets ?? []),
      ...(decider ? [decider] : []),
      ...(parent ? [parent] : []),
      ...scope.children,
      ...scope.teams,
      ...scope.consulted,
      ...scope.informed,
      ...vetoes.map(one => one.by),
      ...escalation.map(one => one.to),
      ...overlaps.flatMap(one => [one.scope, one.decider]),
    ]),
  ];
}

/** All of a scope, without its name. */
export const ScopeBody = ({ scope }: { scope: ScopePage }) => {
  const { ref, escalation, overlaps } = scope;
  const { t } = useTranslationRef(scopeTexts);
  const findings = useFindingsAbout(ref);
  return (
    <KnownRefs refs={refsOf(scope)}>
      <Flex direction="column" gap="5">
        <div className={columns.columns}>
          <div>
            <About scope={scope} />
            <Overlaps scope={scope} />
            <SubjectFindings
              subject={ref}
              about={t('health.about')}
              // A conflict is a finding about one of its scopes alone.
              none={overlaps.length ? t('health.none') : undefined}
              findings={findings}
            />
          </div>
          <div>
            <Decider scope={scope} />
            <Panel title={t('escalation.title')} about={t('escalation.about')}>
              {escalation.length > 0 ? (
                <EscalationLadder of={scope} kind="own" />
              ) : (
                <Text color="secondary">{t('escalation.none')}</Text>
              )}
            </Panel>
            <Limits scope={scope} />
            <Related scope={scope} />
          </div>
        </div>
        {/* All else comes before a long list, also where there is one column. */}
        <Covered scope={scope} />
      </Flex>
    </KnownRefs>
  );
};

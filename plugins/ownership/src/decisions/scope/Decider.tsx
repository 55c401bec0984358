import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { ScopePage } from '@pillars/plugin-ownership-common';
import { Term } from '../../shared/createWords';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { KnownRefList } from '../KnownRefList';
import { KnownRef } from '../KnownRefs';
import { useDecisionWords } from '../words/useDecisionWords';
import { scopeTexts } from './texts';

const Explained = ({ term }: { term: Term }) => (
  <>
    <strong>{term.label}.</strong> {term.means}
  </>
);

/** The decider, with the teams of a person. */
const Named = ({ decider, teams }: { decider: string; teams: string[] }) => {
  const { t } = useTranslationRef(scopeTexts);
  const named = (
    <strong>
      <KnownRef isMarked entityRef={decider} />
    </strong>
  );
  return teams.length
    ? t('who.deciderOf', {
        decider: named,
        teams: <KnownRefList refs={teams} />,
      })
    : named;
};

const Parties = (props: { name: string; refs: readonly string[] }) =>
  props.refs.length ? (
    <Fact name={props.name}>
      <KnownRefList refs={props.refs} />
    </Fact>
  ) : null;

/** Who decides, how much of it they keep, and whom they hear and tell. */
export const Decider = ({ scope }: { scope: ScopePage }) => {
  const { decider, teams, delegation, process, consulted, informed } = scope;
  const { t } = useTranslationRef(scopeTexts);
  const words = useDecisionWords();
  return (
    <Panel title={t('who.title')}>
      <dl className={facts.facts}>
        <Fact name={t('who.decider')}>
          {decider ? (
            <Named decider={decider} teams={teams} />
          ) : (
            <Text color="secondary">{t('who.nobody')}</Text>
          )}
        </Fact>
        {delegation && (
          <Fact name={t('who.delegation')}>
            <Explained term={words.delegation[delegation]} />
          </Fact>
        )}
        {process && (
          <Fact name={t('who.process')}>
            <Explained term={words.process[process]} />
          </Fact>
        )}
        <Parties name={t('who.consulted')} refs={consulted} />
        <Parties name={t('who.informed')} refs={informed} />
      </dl>
    </Panel>
  );
};

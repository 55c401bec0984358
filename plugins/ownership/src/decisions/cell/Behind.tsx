import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Link, Text } from '@backstage/ui';
import { DecisionCellAnswer } from '@pillars/plugin-ownership-common';
import { RefLink } from '../../shared/RefLink';
import { Answer } from '../ask/Answer';
import { DecisionsState, onView, searchOf } from '../decisionsState';
import { KnownRef, KnownRefs } from '../KnownRefs';
import { decisionsTexts } from '../texts';
import { CellChip } from '../words/DecisionChips';
import { useDecisionWords } from '../words/useDecisionWords';
import styles from './cell.module.css';
import { Inside } from './Inside';
import { ToDo } from './ToDo';

type Shown = { answer: DecisionCellAnswer; state: DecisionsState };

const State = ({ answer }: { answer: DecisionCellAnswer }) => {
  const { cell, known, inside, domain } = answer;
  const { t } = useTranslationRef(decisionsTexts);
  const states = useDecisionWords().cell;
  const things = inside.reduce((sum, one) => sum + one.entities, 0);
  return (
    <Flex direction="column" gap="2">
      <Flex align="center" gap="2" style={{ flexWrap: 'wrap' }}>
        <CellChip state={cell.state} />
        <Text>
          {t('map.decided', { decided: String(cell.decided), count: things })}
        </Text>
        <code>{known.decision}</code>
        {known.required && <Text color="secondary">{t('known.required')}</Text>}
        {!known.listed && <Text color="secondary">{t('known.unlisted')}</Text>}
      </Flex>
      <Text>{states[cell.state].means}</Text>
      {known.description && <Text color="secondary">{known.description}</Text>}
      <Text as="div">
        {t('cell.domain', { domain: <RefLink entityRef={domain} /> })}
      </Text>
    </Flex>
  );
};

const Scopes = ({ answer, state }: Shown) => {
  const { scopes, totals, decision } = answer.cell;
  const { t } = useTranslationRef(decisionsTexts);
  const left = totals.scopes - scopes.length;
  const all = { ...onView(state, 'scopes'), filters: { path: [decision] } };
  return (
    <section>
      <h3 className={styles.heading}>{t('cell.scopes.title')}</h3>
      {scopes.length > 0 ? (
        <KnownRefs refs={scopes}>
          <ul className={styles.list} aria-label={t('cell.scopes.label')}>
            {scopes.map(ref => (
              <li key={ref}>
                <KnownRef entityRef={ref} />
              </li>
            ))}
            {left > 0 && (
              <li>{t('cell.scopes.more', { left: String(left) })}</li>
            )}
          </ul>
        </KnownRefs>
      ) : (
        <Text as="p" color="secondary">
          {t('cell.scopes.none')}
        </Text>
      )}
      <Link href={searchOf(all)}>{t('cell.scopes.all')}</Link>
    </section>
  );
};

/** How a decision stands in a domain, why, and what mends it. */
export const Behind = ({ answer, state }: Shown) => {
  const { t } = useTranslationRef(decisionsTexts);
  return (
    <>
      <State answer={answer} />
      <ToDo answer={answer} />
      <section>
        <h3 className={styles.heading}>{t('cell.aboutDomain')}</h3>
        <Answer answer={answer.answer} isWithoutStarter />
      </section>
      <Inside answer={answer} state={state} />
      <Scopes answer={answer} state={state} />
    </>
  );
};

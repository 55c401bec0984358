import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Card, CardBody, Flex } from '@backstage/ui';
import { StandardAnswer } from '@pillars/plugin-ownership-common';
import { Panel } from '../shared/Panel';
import { RequestError } from '../shared/RequestError';
import { RequirementList } from './RequirementList';
import { entityOf } from './standardEntity';
import { StandardText, textBaseOf } from './text';
import { standardsTexts } from './texts';
import { AdoptionRequest } from './useStandard';
import { WhomItBinds } from './WhomItBinds';

/** The text of a standard, whom it binds, and what it asks for. */
export const TextTab = (props: {
  answer: StandardAnswer;
  adoption: AdoptionRequest;
}) => {
  const { answer, adoption } = props;
  const { standard, revision, revisions } = answer;
  const { t } = useTranslationRef(standardsTexts);
  const isNewest = revision.number === revisions[0].number;
  return (
    <Flex direction="column" gap="5">
      <WhomItBinds answer={answer} />
      <Card>
        <CardBody>
          <StandardText
            text={revision.content}
            base={textBaseOf(entityOf(answer))}
            title={revision.title ?? standard.title}
          />
        </CardBody>
      </Card>
      <div id="requirements">
        <Panel title={t('asks.title')}>
          {isNewest && <RequestError error={adoption.error} />}
          <RequirementList
            standard={standard.ref}
            requirements={revision.requirements}
            adoption={isNewest ? adoption.value?.requirements : undefined}
          />
        </Panel>
      </div>
    </Flex>
  );
};

import { useApi } from '@backstage/core-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, Flex, Radio, RadioGroup, TextField } from '@backstage/ui';
import { CalendarDate, parseDate } from '@internationalized/date';
import {
  ownershipReviewPinPermission,
  PIN_OUTCOMES,
  PinAgendaItem,
  PinOutcomeRequest,
  PinOutcomeType,
} from '@pillars/plugin-ownership-common';
import { useState } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { ownershipApiRef } from '../api';
import { ActionDialog, DialogEnd } from '../shared/ActionDialog';
import { DialogForm } from '../shared/DialogForm';
import { useWords } from '../shared/useWords';
import { shortRef } from '../shared/words';
import { ReasonField } from '../waivers/ReasonField';
import { UntilField } from '../waivers/UntilField';
import { nameOf } from './inWords';
import { pinTexts } from './texts';

/** The day that was noted, where it is not past. */
function dayFrom(dueOn: string | undefined): CalendarDate | null {
  const today = new Date().toISOString().slice(0, 10);
  return dueOn && dueOn >= today ? parseDate(dueOn) : null;
}

/** The fields of an outcome, from what was noted before. */
function useFields({ outcome: noted, suggestions }: PinAgendaItem) {
  const [outcome, setOutcome] = useState<PinOutcomeType>(
    noted?.outcome ?? 'propose-owner',
  );
  const [owner, setOwner] = useState(
    noted?.owner ?? suggestions[0]?.owner ?? '',
  );
  const [until, setUntil] = useState(() => dayFrom(noted?.dueOn));
  const [reason, setReason] = useState(noted?.reason ?? '');
  const toRequest = (): PinOutcomeRequest | undefined => {
    const text = reason.trim();
    const said = text ? { reason: text } : {};
    if (outcome === 'open') {
      return { outcome, ...said };
    }
    return until
      ? {
          outcome,
          ...(outcome === 'propose-owner' && { owner: owner.trim() }),
          dueOn: until.toString(),
          ...said,
        }
      : undefined;
  };
  return {
    outcome: { value: outcome, onChange: setOutcome },
    owner: { value: owner, onChange: setOwner },
    until: { value: until, onChange: setUntil },
    reason: { value: reason, onChange: setReason },
    toRequest,
  };
}

const TeamField = (props: {
  suggestions: PinAgendaItem['suggestions'];
  value: string;
  onChange: (value: string) => void;
}) => {
  const { suggestions, value, onChange } = props;
  const { t } = useTranslationRef(pinTexts);
  const { required } = useWords();
  return (
    <Flex direction="column" gap="2">
      <TextField
        label={t('decide.team')}
        description={t('decide.teamAbout')}
        isRequired
        secondaryLabel={required}
        validate={text => (text.trim() ? null : t('decide.teamMissing'))}
        value={value}
        onChange={onChange}
      />
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        {suggestions.map(({ owner }) => (
          <Button
            key={owner}
            size="small"
            variant="tertiary"
            onPress={() => onChange(owner)}
          >
            {shortRef(owner)}
          </Button>
        ))}
      </Flex>
    </Flex>
  );
};

const Form = (props: { id: string; item: PinAgendaItem; end: DialogEnd }) => {
  const { id, item, end } = props;
  const { t } = useTranslationRef(pinTexts);
  const api = useApi(ownershipApiRef);
  const { outcome, owner, until, reason, toRequest } = useFields(item);
  const [request, save] = useAsyncFn(async () => {
    const body = toRequest();
    if (body) {
      await api.setPinOutcome(id, item.ref, body);
      end.done();
    }
  }, [api, id, item.ref, toRequest, end]);
  const isAccepted = outcome.value === 'accept';
  return (
    <DialogForm
      about={t('decide.about', { name: nameOf(item) })}
      submit={t('decide.save')}
      request={request}
      onSubmit={save}
      onCancel={end.cancel}
    >
      <RadioGroup
        label={t('column.outcome')}
        value={outcome.value}
        onChange={value => outcome.onChange(value as PinOutcomeType)}
      >
        {PIN_OUTCOMES.map(one => (
          <Radio key={one} value={one}>
            {t(`decide.${one}`)}
          </Radio>
        ))}
      </RadioGroup>
      {outcome.value === 'propose-owner' && (
        <TeamField suggestions={item.suggestions} {...owner} />
      )}
      {outcome.value !== 'open' && (
        <UntilField
          {...(!isAccepted && {
            label: t('decide.by'),
            description: t('decide.byAbout'),
          })}
          {...until}
        />
      )}
      <ReasonField
        key={outcome.value}
        label={t('decide.reason')}
        description={isAccepted ? t('decide.reasonAccept') : undefined}
        isRequired={isAccepted}
        {...reason}
      />
    </DialogForm>
  );
};

/** Notes what a meeting decides about something orphaned. */
export const Decide = (props: {
  id: string;
  item: PinAgendaItem;
  onChanged: () => void;
}) => {
  const { id, item, onChanged } = props;
  const { t } = useTranslationRef(pinTexts);
  const { allowed } = usePermission({
    permission: ownershipReviewPinPermission,
  });
  return allowed ? (
    <ActionDialog
      label={item.outcome ? t('decide.change') : t('decide.do')}
      title={t('decide.title')}
      onDone={onChanged}
    >
      {end => <Form id={id} item={item} end={end} />}
    </ActionDialog>
  ) : null;
};

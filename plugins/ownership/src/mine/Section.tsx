import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Flex, Skeleton, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { FailedRequest } from '../shared/FailedRequest';
import { Pager } from '../shared/Pager';
import { Panel } from '../shared/Panel';
import { PAGE_SIZE } from './mineState';
import { mineTexts } from './texts';
import { ListAnswer } from './useMine';

/** Why there is nothing, and what would be there. */
export const Nothing = (props: { title: string; about?: string }) => (
  <Flex direction="column" gap="1">
    <Text>{props.title}</Text>
    {props.about && <Text color="secondary">{props.about}</Text>}
  </Flex>
);

const Waiting = () => (
  <Flex direction="column" gap="3">
    <Skeleton width="60%" height={20} />
    <Skeleton width="100%" height={48} />
    <Skeleton width="100%" height={48} />
  </Flex>
);

/** One list of the page, with its heading, and what stands there without one. */
export function Section<T extends { total: number }>(props: {
  title: string;
  about?: string;
  answer: ListAnswer<T>;
  /** In the place of a list without anything in it. */
  none: ReactNode;
  page: number;
  onPage: (page: number) => void;
  /** Beside the list, whether there is anything in it or not. */
  before?: ReactNode;
  children: (answer: T) => ReactNode;
}) {
  const { title, about, answer, none, page, onPage, before, children } = props;
  const { t } = useTranslationRef(mineTexts);
  const { value, error, retry } = answer;
  const heading = value?.total
    ? t('counted', { title, total: String(value.total) })
    : title;
  return (
    <Panel title={heading} about={about}>
      <Flex direction="column" gap="4">
        {before}
        {error && <FailedRequest error={error} retry={retry} />}
        {!error && !value && <Waiting />}
        {!error && value?.total === 0 && none}
        {!error && value && value.total > 0 && (
          <>
            {children(value)}
            {value.total > PAGE_SIZE && (
              <Pager
                state={{ q: '', page, pageSize: PAGE_SIZE }}
                total={value.total}
                update={change => onPage(change.page ?? 0)}
                hasFixedSize
              />
            )}
          </>
        )}
      </Flex>
    </Panel>
  );
}

import { Flex, Text } from '@backstage/ui';
import { ReactNode } from 'react';
import { SearchBox } from './SearchBox';

/** Above a list: what it is searched for, how long it is, and what to do with it. */
export const ListToolbar = (props: {
  q: string;
  placeholder: string;
  onSearch: (q: string) => void;
  /** Such as `3 findings`. */
  count: string;
  /** What narrows or arranges it, beside the search. */
  children?: ReactNode;
  actions?: ReactNode;
}) => (
  <Flex align="center" gap="3" mb="4" style={{ flexWrap: 'wrap' }}>
    <SearchBox
      q={props.q}
      placeholder={props.placeholder}
      onChange={props.onSearch}
    />
    {props.children}
    <Text role="status">{props.count}</Text>
    <div style={{ flexGrow: 1 }} />
    {props.actions}
  </Flex>
);

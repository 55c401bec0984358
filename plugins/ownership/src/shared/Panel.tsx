import { Card, CardBody, CardHeader, Flex, Text } from '@backstage/ui';
import { ReactNode } from 'react';

/** A card with a heading. */
export const Panel = (props: {
  title: string;
  about?: string;
  children: ReactNode;
}) => (
  <Card style={{ height: '100%' }}>
    <CardHeader>
      <Flex direction="column" gap="0.5">
        <Text as="h2" variant="title-x-small" weight="bold">
          {props.title}
        </Text>
        {props.about && <Text color="secondary">{props.about}</Text>}
      </Flex>
    </CardHeader>
    <CardBody>{props.children}</CardBody>
  </Card>
);

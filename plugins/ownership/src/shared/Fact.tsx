import { ReactNode } from 'react';

/** One of a list of facts (`dl` with the class `facts`). */
export const Fact = (props: { name: string; children: ReactNode }) => (
  <>
    <dt>{props.name}</dt>
    <dd>{props.children}</dd>
  </>
);

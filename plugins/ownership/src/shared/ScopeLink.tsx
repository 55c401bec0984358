import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { Link, LinkProps } from '@backstage/ui';
import { usePaths } from './usePaths';

/** A link to the page of a scope, by the name that the portal shows for it. */
export const ScopeLink = (props: {
  /** Full ref. */
  scope: string;
  variant?: LinkProps['variant'];
}) => (
  <Link href={usePaths().decisionScope(props.scope)} variant={props.variant}>
    <EntityDisplayName
      entityRef={props.scope}
      defaultKind="DecisionScope"
      hideIcon
      disableTooltip
    />
  </Link>
);

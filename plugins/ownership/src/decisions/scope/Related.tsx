import { ScopePage } from '@pillars/plugin-ownership-common';
import { Fact } from '../../shared/Fact';
import facts from '../../shared/Facts.module.css';
import { Panel } from '../../shared/Panel';
import { KnownRefList } from '../KnownRefList';

/** The scope that this one was cut out of, and those cut out of it, if any. */
export const Related = ({ scope }: { scope: ScopePage }) => {
  const { parent, children } = scope;
  return parent || children.length ? (
    <Panel title="Related scopes">
      <dl className={facts.facts}>
        {parent && (
          <Fact name="Cut out of">
            <KnownRefList refs={[parent]} />
          </Fact>
        )}
        {children.length > 0 && (
          <Fact name="Narrowed by">
            <KnownRefList refs={children} />
          </Fact>
        )}
      </dl>
    </Panel>
  ) : null;
};

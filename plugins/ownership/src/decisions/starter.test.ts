import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { scopeStarter } from './starter';

const nameIn = (yaml: string) => /^ {2}name: (.*)$/m.exec(yaml)![1];

describe('scopeStarter', () => {
  it('is a scope about one thing', () =>
    expect(scopeStarter('data/retention', 'domain:default/sales')).toBe(
      `apiVersion: pillars.dev/v1alpha1
kind: DecisionScope
metadata:
  name: data-retention-sales
spec:
  decision: data/retention
  appliesTo: ['domain:default/sales']
  decider: group:default/REPLACE-ME
`,
    ));

  it('is about everything where nothing is named', () =>
    expect(scopeStarter('data')).toContain('appliesTo: {}\n'));

  it.each([
    ['-', 'domain:default/a.b_c'],
    ['x'.repeat(62), 'domain:default/sales'],
    ['a/b', `component:default/${'y'.repeat(63)}`],
  ])('has a name that the catalog takes: %.9s', (decision, target) =>
    expect(
      KubernetesValidatorFunctions.isValidObjectName(
        nameIn(scopeStarter(decision, target)),
      ),
    ).toBe(true),
  );
});

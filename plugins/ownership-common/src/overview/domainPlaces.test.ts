import { Entity } from '@backstage/catalog-model';
import { createSnapshot } from '../snapshot';
import { readDomainPlaces } from './domainPlaces';

const entity = (
  kind: string,
  name: string,
  spec: Entity['spec'],
  annotations?: Record<string, string>,
): Entity => ({
  apiVersion: /Guild|TeamAPI/.test(kind)
    ? 'pillars.dev/v1alpha1'
    : 'backstage.io/v1alpha1',
  kind,
  metadata: { name, ...(annotations && { annotations }) },
  spec,
});

const IMPACT = 'pillars.dev/business-impact';

describe('readDomainPlaces', () => {
  it('finds what belongs to which domain, and what each is there for', () => {
    const { impacts, domainsOf } = readDomainPlaces(
      createSnapshot([
        entity(
          'Domain',
          'sales',
          { owner: 'blue' },
          {
            [IMPACT]: 'retention, acquisition, fame',
          },
        ),
        entity('Domain', 'pay', { owner: 'blue' }, { [IMPACT]: 'fame' }),
        entity('System', 'shop', { owner: 'blue', domain: 'sales' }),
        entity('System', 'lost', { owner: 'gone', domain: 'pay' }),
        entity('Group', 'blue', { type: 'team', members: ['ann'] }),
        entity('Group', 'red', { type: 'team', members: ['bob'] }),
        entity('TeamAPI', 'red', { team: 'red', domains: ['pay', 7, ''] }),
        entity('Guild', 'craft', { form: 'guild', scope: ['pay', 'none'] }),
      ]),
    );
    expect([...impacts]).toEqual([
      ['domain:default/sales', ['acquisition', 'retention']],
    ]);
    expect(
      Object.fromEntries([...domainsOf].map(([ref, all]) => [ref, [...all]])),
    ).toEqual({
      'group:default/blue': ['domain:default/sales'],
      'group:default/red': ['domain:default/pay'],
      'guild:default/craft': ['domain:default/pay', 'domain:default/none'],
      'domain:default/pay': ['domain:default/pay'],
      'domain:default/sales': ['domain:default/sales'],
    });
  });
});

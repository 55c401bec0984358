import { catalog, teamApi } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { blockedStream } from './blocked-stream';

const stream = (...dependencies: string[]) =>
  catalog(
    teamApi(
      'payments',
      `type: stream-aligned, dependencies: [${dependencies.join(', ')}]`,
    ),
  );

testRule(blockedStream, {
  valid: [
    {
      name: 'a dependency that is fine',
      catalog: stream('{ on: orders, type: ok, since: "2020-01-01" }'),
    },
    {
      name: 'slowing for 90 days',
      // 2025-10-03 is 90 days before 2026-01-01: 28 + 30 + 31 + 1.
      catalog: stream('{ on: orders, type: slowing, since: "2025-10-03" }'),
    },
    {
      name: 'slowing since nobody knows when',
      catalog: stream(
        '{ on: orders, type: slowing }',
        '{ on: tech, type: slowing, since: long ago }',
      ),
    },
    {
      name: 'entries that are none',
      catalog: stream(
        'null',
        '{ type: blocking }',
        '{ on: orders, type: 7 }',
        '{ on: orders, type: ok }',
      ),
    },
  ],
  invalid: [
    {
      name: 'blocking since today, on a team that does not exist',
      catalog: stream('{ on: gone, type: blocking, since: "2026-01-01" }'),
      findings: [
        {
          subject: 'group:default/payments',
          severity: 'warning',
          messageId: 'blocking',
          message:
            'It says that group:default/gone is blocking it, since 2026-01-01.',
        },
      ],
    },
    {
      name: 'slowing for 91 days',
      catalog: stream('{ on: orders, type: slowing, since: "2025-10-02" }'),
      findings: [
        {
          messageId: 'slowing',
          message:
            'It says that group:default/orders is slowing it, since 2025-10-02.',
          evidence: [
            {
              ref: 'teamapi:default/payments',
              path: 'spec.dependencies[0].type',
              value: 'slowing',
            },
            {
              ref: 'teamapi:default/payments',
              path: 'spec.dependencies[0].since',
              value: '2025-10-02',
            },
          ],
        },
      ],
    },
    {
      name: 'one team in two entries, and another',
      catalog: stream(
        '{ on: orders, type: slowing, since: "2025-01-01" }',
        '{ on: orders, type: blocking }',
        '{ on: tech, type: blocking }',
      ),
      findings: [
        { message: 'It says that group:default/orders is blocking it.' },
        { message: 'It says that group:default/tech is blocking it.' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a team of another type',
      catalog: catalog(
        teamApi(
          'payments',
          'type: platform, dependencies: [{ on: orders, type: blocking }]',
        ),
      ),
      subject: 'group:default/payments',
      because: 'it is not stream-aligned',
    },
    {
      name: 'a team that is gone',
      catalog: catalog(
        teamApi(
          'payments',
          'type: stream-aligned, status: disbanded, dependencies: [{ on: orders, type: blocking }]',
        ),
      ),
      subject: 'group:default/payments',
      because: 'it was merged or disbanded',
    },
    {
      name: 'nothing declared',
      catalog: catalog(teamApi('payments', 'type: stream-aligned')),
      subject: 'group:default/payments',
      because: 'it declares no dependency',
    },
  ],
});

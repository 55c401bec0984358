import { catalog } from '../testing/catalog';
import { testRule } from '../testing/testRule';
import { teamCycle } from './team-cycle';

const group = (name: string, spec: string) =>
  `kind: Group\nmetadata: { name: ${name} }\nspec: { type: team, children: [], ${spec} }\n`;

testRule(teamCycle, {
  valid: [
    { name: 'a hierarchy', catalog: catalog() },
    {
      name: 'two parents of one group',
      catalog: catalog(
        group('a', 'parent: c'),
        'kind: Group\nmetadata: { name: b }\nspec: { children: [a] }\n',
        group('c', 'members: [ann]'),
      ),
    },
    { name: 'a parent that does not exist', catalog: group('a', 'parent: z') },
    { name: 'a parent that is none', catalog: group('a', 'parent: { a: b }') },
  ],
  invalid: [
    {
      name: 'three groups, once, whatever their order',
      catalog: catalog(
        group('c', 'parent: a, members: [ann]'),
        group('b', 'parent: c'),
        group('a', 'parent: b'),
      ),
      findings: [
        {
          subject: 'group:default/a',
          severity: 'error',
          messageId: 'cycle',
          accountable: 'group:default/a',
          message:
            'Its parents lead back to it: group:default/a, group:default/b, group:default/c, group:default/a.',
          evidence: [
            { path: 'spec.parent', value: 'group:default/b' },
            {
              ref: 'group:default/b',
              path: 'spec.parent',
              value: 'group:default/c',
            },
            {
              ref: 'group:default/c',
              path: 'spec.parent',
              value: 'group:default/a',
            },
          ],
        },
      ],
    },
    {
      name: 'two groups that claim each other',
      catalog:
        'kind: Group\nmetadata: { name: a }\nspec: { children: [b] }\n---\nkind: Group\nmetadata: { name: b }\nspec: { children: [a] }\n',
      findings: [
        {
          message:
            'Its parents lead back to it: group:default/a, group:default/b, group:default/a.',
          evidence: [
            {
              ref: 'group:default/b',
              path: 'spec.children',
              value: 'group:default/a',
            },
            { path: 'spec.children', value: 'group:default/b' },
          ],
        },
      ],
    },
    {
      name: 'its own parent, and its own child',
      catalog: `${group(
        'a',
        'parent: a',
      )}---\nkind: Group\nmetadata: { name: b }\nspec: { children: [b] }\n`,
      findings: [
        {
          subject: 'group:default/a',
          messageId: 'self',
          message: 'It is its own parent.',
          evidence: [{ path: 'spec.parent', value: 'group:default/a' }],
        },
        {
          subject: 'group:default/b',
          messageId: 'self',
          evidence: [{ path: 'spec.children', value: 'group:default/b' }],
        },
      ],
    },
    {
      name: 'a group below a cycle, and one above it, which are on none',
      catalog: [
        group('a', 'parent: b'),
        group('b', 'parent: a'),
        group('below', 'parent: a'),
        'kind: Group\nmetadata: { name: above }\nspec: { children: [b] }\n',
      ].join('---\n'),
      findings: [{ subject: 'group:default/a' }],
    },
    {
      name: 'two cycles',
      catalog: [
        group('a', 'parent: b'),
        group('b', 'parent: a'),
        group('c', 'parent: d'),
        group('d', 'parent: c'),
      ].join('---\n'),
      findings: [
        { subject: 'group:default/a' },
        { subject: 'group:default/c' },
      ],
    },
    {
      name: 'two ways round that share a group, the shorter first',
      catalog: [
        group('a', 'parent: b'),
        group('b', 'parent: c'),
        'kind: Group\nmetadata: { name: c }\nspec: { parent: a, children: [a] }\n',
      ].join('---\n'),
      findings: [
        {
          message:
            'Its parents lead back to it: group:default/a, group:default/c, group:default/a.',
        },
      ],
    },
    {
      name: 'as the portal says it',
      catalog: ['a', 'b']
        .map(
          name =>
            `kind: Group\nmetadata: { name: ${name} }\nspec: { children: [], parent: ${
              name === 'a' ? 'b' : 'a'
            } }\nrelations: [{ type: childOf, targetRef: "group:default/${
              name === 'a' ? 'b' : 'a'
            }" }, { type: parentOf, targetRef: "group:default/${
              name === 'a' ? 'b' : 'a'
            }" }]\n`,
        )
        .join('---\n'),
      findings: [{ subject: 'group:default/a' }],
    },
  ],
  notApplicable: [
    {
      name: 'another group of the cycle',
      catalog: [group('a', 'parent: b'), group('b', 'parent: a')].join('---\n'),
      subject: 'group:default/b',
      because: 'its cycle is told at group:default/a',
    },
  ],
});

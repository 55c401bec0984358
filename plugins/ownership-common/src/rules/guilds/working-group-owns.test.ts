import { catalog, service } from '../testing/catalog';
import { CRAFTERS, guild, guildGroup, GUILDS_BY_TYPE } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { workingGroupOwns } from './working-group-owns';

const CRAFT = 'guild:default/craft';
const owned = (name = 'x') => service({ name, spec: 'owner: guild:craft' });
const living = guild('chairs: [ana]');
const ownedByGroup = service({ spec: 'owner: crafters' });

testRule(workingGroupOwns, {
  valid: [
    {
      name: 'a team that also supplies a guild with its members',
      catalog: catalog(service(), guild('group: payments')),
    },
    { name: 'a team owns it', catalog: catalog(service(), living) },
    {
      name: 'it is not in production',
      catalog: catalog(
        'kind: Component\nmetadata: { name: x }\nspec: { type: service, lifecycle: experimental, owner: guild:craft }\n',
        living,
      ),
    },
    {
      name: 'a team owns it as well',
      catalog: catalog(
        `${owned()}relations: [{ type: ownedBy, targetRef: "${CRAFT}" }, { type: ownedBy, targetRef: "group:default/payments" }]\n`,
        living,
      ),
    },
    {
      name: 'a guild of nobody, which another rule finds',
      catalog: catalog(owned(), guild()),
    },
    {
      name: 'a guild that does not exist, which another rule finds',
      catalog: catalog(owned(), guild('chairs: [ana]', 'other')),
    },
  ],
  invalid: [
    {
      name: 'a group that is a guild by its label, whatever its type',
      catalog: catalog(ownedByGroup, guildGroup('type: team, members: [ana]')),
      settings: { sources: { guilds: { 'metadata.name': 'crafters' } } },
      findings: [
        {
          subject: CRAFTERS,
          accountable: CRAFTERS,
          message: 'It is a guild and owns an entity in production.',
          evidence: [
            { path: 'spec.type', value: 'team' },
            { ref: 'component:default/x', path: 'owner', value: CRAFTERS },
          ],
        },
      ],
    },
    {
      name: 'a Guild whose list owns it, beside the Guild itself',
      catalog: catalog(
        owned('z'),
        ownedByGroup,
        guildGroup(),
        guild('group: crafters'),
      ),
      settings: GUILDS_BY_TYPE,
      findings: [
        {
          subject: CRAFT,
          message: 'It is a guild and owns 2 entities in production.',
          evidence: [
            { path: 'spec.form', value: 'guild' },
            { ref: 'component:default/x', path: 'owner', value: CRAFTERS },
            { ref: 'component:default/z', path: 'owner', value: CRAFT },
          ],
        },
      ],
    },
    {
      name: 'a guild',
      catalog: catalog(owned(), living),
      findings: [
        {
          subject: CRAFT,
          severity: 'warning',
          messageId: 'owns',
          accountable: CRAFT,
          message: 'It is a guild and owns an entity in production.',
          evidence: [
            { path: 'spec.form', value: 'guild' },
            { ref: 'component:default/x', path: 'owner', value: CRAFT },
          ],
        },
      ],
    },
    {
      name: 'a working group, of two, beside a team that is gone',
      catalog: catalog(
        owned('z'),
        `${owned()}relations: [{ type: ownedBy, targetRef: "group:default/gone" }, { type: ownedBy, targetRef: "${CRAFT}" }]\n`,
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: working-group, members: [ana] }\n',
      ),
      findings: [
        {
          message: 'It is a working group and owns 2 entities in production.',
          evidence: [
            { path: 'spec.form', value: 'working-group' },
            { ref: 'component:default/x', path: 'owner', value: CRAFT },
            { ref: 'component:default/z', path: 'owner', value: CRAFT },
          ],
        },
      ],
    },
    {
      name: 'a committee',
      catalog: catalog(
        owned(),
        'kind: Guild\nmetadata: { name: craft }\nspec: { form: committee, members: [ana] }\n',
      ),
      findings: [{ message: expect.stringContaining('It is a committee') }],
    },
  ],
  notApplicable: [],
});

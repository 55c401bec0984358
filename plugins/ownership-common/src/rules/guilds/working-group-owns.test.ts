import { catalog, service } from '../testing/catalog';
import { guild } from '../testing/guilds';
import { testRule } from '../testing/testRule';
import { workingGroupOwns } from './working-group-owns';

const CRAFT = 'guild:default/craft';
const owned = (name = 'x') => service({ name, spec: 'owner: guild:craft' });
const living = guild('chairs: [ana]');

testRule(workingGroupOwns, {
  valid: [
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

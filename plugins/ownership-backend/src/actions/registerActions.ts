import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  DECISION_PATTERN,
  sentencesOf,
} from '@pillars/plugin-ownership-common';
import { DecisionService } from '../decisions/DecisionService';
import { LONGEST } from '../decisions/question';
import { OwnerService } from '../owners/OwnerService';
import { Requests } from '../service/requests';
import { decisionOutput, ownershipOutput } from './outputs';

const attributes = { readOnly: true, idempotent: true, destructive: false };

const WHO_DECIDES = `Answers who may decide a certain sort of thing about one entity of the catalog, and why: the decider, whom they have to ask first, who may veto it, who is told afterwards, and where the decision goes when nobody takes it.
Use it before a change that needs somebody's decision, such as another data store or the end of an API. It says who decides, not who owns: for that, use who-owns.
An answer without a decider is an answer: nobody decides, scopes of equal weight name different deciders ("conflict"), or the entity or the decision is not known ("unknown").`;

const WHO_OWNS = `Answers who owns something, who is to act on it, who runs it and is on call, and why: for an entity of the catalog, or for what is at the address of a repository, also with a path in it.
Use it to find the team behind a component, an API, a repository or a file. For who may decide about it, use who-decides.
A name may stand for several entities, and a repository may hold many: each is answered. What has no living owner comes with teams that could own it.`;

/** Lets clients of the actions registry ask the same questions as those of REST. */
export function registerActions(options: {
  actionsRegistry: ActionsRegistryService;
  requests: Pick<Requests, 'callerWith'>;
  decisionService: Pick<DecisionService, 'who'>;
  ownerService: Pick<OwnerService, 'who'>;
}): void {
  const { actionsRegistry, requests, decisionService, ownerService } = options;

  actionsRegistry.register({
    name: 'who-decides',
    title: 'Who decides',
    description: WHO_DECIDES,
    attributes,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .min(1)
            .max(LONGEST.ref)
            .describe(
              'The entity by its ref, with its kind: component:default/checkout',
            ),
          decision: z
            .string()
            .max(LONGEST.decision)
            .regex(new RegExp(DECISION_PATTERN))
            .describe(
              'What is to be decided, as a path from the general to the particular: architecture/datastore, or data, security, delivery, product, people, spending. A path below one that is known is covered by it.',
            ),
        }),
      output: decisionOutput,
    },
    examples: [
      {
        title: 'Who may choose another data store',
        input: {
          entityRef: 'component:default/checkout',
          decision: 'architecture/datastore',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { visible } = await requests.callerWith(credentials);
      const answer = await decisionService.who(input, visible);
      return { output: { ...answer, sentences: sentencesOf(answer) } };
    },
  });

  actionsRegistry.register({
    name: 'who-owns',
    title: 'Who owns',
    description: WHO_OWNS,
    attributes,
    schema: {
      input: z =>
        z.object({
          of: z
            .string()
            .min(1)
            .max(LONGEST.of)
            .describe(
              'An entity by its ref or name (checkout, component:default/checkout), or the address of a repository (https://github.com/acme/shop/blob/main/services/pay/a.ts, github.com/acme/shop); no path on a disk.',
            ),
        }),
      output: ownershipOutput,
    },
    examples: [
      {
        title: 'Who owns a component',
        input: { of: 'component:default/checkout' },
      },
      {
        title: 'Who owns a file of a repository',
        input: {
          of: 'https://github.com/acme/shop/blob/main/services/pay/a.ts',
        },
      },
    ],
    action: async ({ input, credentials }) => {
      const { visible } = await requests.callerWith(credentials);
      return { output: await ownerService.who(input.of, visible) };
    },
  });
}

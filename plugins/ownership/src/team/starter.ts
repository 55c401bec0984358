import { parseEntityRef } from '@backstage/catalog-model';
import { patchLines } from '@pillars/plugin-ownership-common';

/** `key: value`, with quotes where YAML needs them. */
const line = (key: string, value: string) => patchLines({ path: [key], value });

function namesOf(team: string) {
  const { namespace, name } = parseEntityRef(team);
  const isDefault = namespace === 'default';
  return { namespace, name, isDefault };
}

/**
 * A TeamAPI to begin with, as YAML.
 *
 * @param team - full ref of the Group that it describes
 */
export function teamApiStarter(team: string): string {
  const { namespace, name, isDefault } = namesOf(team);
  return `apiVersion: pillars.dev/v1alpha1
kind: TeamAPI
metadata:
  ${line('name', name)}${isDefault ? '' : `\n  ${line('namespace', namespace)}`}
spec:
  ${line('team', name)}
  type: stream-aligned # or platform, enabling, complicated-subsystem
  focus: What the team is there for, in one sentence.
  channels:
    - { type: chat, name: '#channel', url: 'https://chat.example/channel' }
  workingHours: 09:00-17:00 Europe/Paris
  roles:
    lead: [user:default/somebody]
`;
}

/** What a TeamAPI says of other teams, to be added to one that is there. */
export const interactionsStarter = `spec:
  interactions:
    - with: another-team
      mode: collaboration # or x-as-a-service, facilitating
      purpose: What it is for
      since: '2026-01-01'
      expectedDuration: P3M
  dependencies:
    - on: another-team
      type: slowing # or ok, blocking
      why: What it waits for
`;

import { stringify } from 'yaml';

/** What a new standard begins with. */
export interface Skeleton {
  name: string;
  title: string;
  /** Guild ref. */
  guild: string;
}

/** A value as it stands in YAML, in quotes where it needs them. */
const yaml = (value: string) => stringify(value, { lineWidth: 0 }).trim();

/** The document of a new standard, with comments that teach. */
export const skeletonYaml = ({ name, title, guild }: Skeleton): string =>
  `# A standard: rules that a guild publishes. Its text is in ${name}.md.
# In front of a catalog: pillars standard preview ${name}.yaml --in CATALOG
apiVersion: pillars.dev/v1alpha1
kind: Standard
metadata:
  name: ${yaml(name)}
  title: ${yaml(title)}
  description: Say in one sentence what it is good for.
spec:
  # Who publishes it. A guild that demands what teams cannot refuse has
  # \`authority: binding\`.
  guild: ${yaml(guild)}
  # proposed, trial, adopted, deprecated or retired. It binds once it is adopted.
  status: proposed
  # A change of the requirements, or of whom they bind, is a new version. Other
  # words for the same are none.
  version: '0.1'
  # The first day on which it binds, once adopted. Leave the teams time.
  # effectiveFrom: '2030-01-01'
  # When the guild looks at it again.
  # reviewBy: '2031-01-01'
  # Where it is talked about.
  # discussion: https://forum.example.com/standards
  # Whom it binds: a filter predicate on entities. Without one, all that have an
  # owner.
  appliesTo:
    kind: Component
    spec.type: service
    spec.lifecycle: production
  # What can be looked at one by one. Figures and waivers go by the id, so it
  # never changes; the text names it in backticks.
  requirements:
    # MUST: what does not meet it needs a waiver. A check is the id of a rule;
    # \`pillars rules\` lists them.
    - id: runbook
      level: MUST
      statement: A service has a runbook.
      check: no-runbook
    # SHOULD: there may be good reasons not to. A check may be a filter predicate
    # that an entity has to match.
    - id: description
      level: SHOULD
      statement: A service says in one sentence what it does.
      check:
        metadata.description:
          $exists: true
    # MAY: truly optional. Without a check, nobody can say how far it has come.
    - id: rehearsal
      level: MAY
      statement: A team rehearses its runbook.
  # The catalog reads the file next to this one where it comes from a repository.
  content:
    $text: ./${name}.md
`;

/** The text of a new standard: the sections of a good one, each with a hint. */
export const skeletonText = ({ title }: Skeleton): string => `# ${title}

Say in two or three sentences what goes wrong without this standard, and what is
better with it. A true story is remembered longer than a principle.

Words in capitals are those of [RFC 2119](https://www.rfc-editor.org/rfc/rfc2119).
The name in brackets is the requirement that the portal counts.

## Whom it binds

Services in production. Say what it leaves out, too, and why.

## Requirements

### A runbook

A service MUST have a runbook (\`runbook\`). Say why this is worth the work of
everybody who is bound, and what counts: whoever is woken finds the first five
steps in one place.

### A description

A service SHOULD say in one sentence what it does (\`description\`). Say which
reasons not to are good ones.

### A rehearsal

A team MAY rehearse its runbook (\`rehearsal\`), best with somebody who did not
write it.

## How to comply

Show the lines to copy:

\`\`\`yaml
metadata:
  description: Answers whether a seed is in stock.
  annotations:
    pillars.dev/runbook: https://wiki.example.com/runbooks/stock
\`\`\`

## Exceptions

Ask for a waiver on the page of the finding, with a reason and a last day. Say
what the guild accepts as a reason, and for how long.

## What changed

| version | what               |
| ------- | ------------------ |
| 0.1     | The first proposal |
`;

import {
  AnsweredEscalationLevel,
  PartyDecisions,
  ScopeItem,
} from '@pillars/plugin-ownership-common';

/** A scope that a party has to do with. */
export interface PartyLine {
  scope: ScopeItem;
  /** The level that goes to the party, where that is what it has to do with it. */
  level?: AnsweredEscalationLevel;
}

const scopesOf = (scopes: readonly ScopeItem[] = []): PartyLine[] =>
  scopes.map(scope => ({ scope }));

/** What a party has to do with decisions, by what that is; the most of it first. */
export function linesOf(
  party: PartyDecisions | undefined,
  isPerson: boolean,
): Array<{ title: string; lines: PartyLine[] }> {
  const sections = [
    {
      title: isPerson ? 'Decides in person' : 'Decides',
      lines: scopesOf(party?.decides),
    },
    { title: 'May veto', lines: scopesOf(party?.vetoes) },
    { title: 'Is consulted', lines: scopesOf(party?.consulted) },
    { title: 'Escalated here', lines: [...(party?.escalates ?? [])] },
    { title: 'Is informed', lines: scopesOf(party?.informed) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

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

/** What a party has to do with some scopes, and with which. */
export interface PartyLines {
  part:
    | 'decides'
    | 'decidesInPerson'
    | 'vetoes'
    | 'consulted'
    | 'escalates'
    | 'informed';
  lines: PartyLine[];
}

const scopesOf = (scopes: readonly ScopeItem[] = []): PartyLine[] =>
  scopes.map(scope => ({ scope }));

/** What a party has to do with decisions, by what that is; the most of it first. */
export function linesOf(
  party: PartyDecisions | undefined,
  isPerson: boolean,
): PartyLines[] {
  const sections: PartyLines[] = [
    {
      part: isPerson ? 'decidesInPerson' : 'decides',
      lines: scopesOf(party?.decides),
    },
    { part: 'vetoes', lines: scopesOf(party?.vetoes) },
    { part: 'consulted', lines: scopesOf(party?.consulted) },
    { part: 'escalates', lines: [...(party?.escalates ?? [])] },
    { part: 'informed', lines: scopesOf(party?.informed) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

import { OwnedEntity } from '../../snapshot';
import { bearingOn, mostSpecific } from '../precedence';
import { Application } from '../types';
import { DomainContents } from './domainContents';

/** What decides about a part of a domain: the domain itself, or entities alike. */
export interface PartDecided {
  /** None for the domain itself. */
  entities: readonly OwnedEntity[];
  /** The most specific; none where nobody decides. */
  winners: readonly Application[];
  /** Steps from the part to the domain. */
  steps: number;
}

/** How a decision stands in a domain. */
export interface Standing {
  /** The domain itself, then what is in it. */
  parts: readonly PartDecided[];
  /** About how many of its entities somebody decides. */
  decided: number;
  /** Whether somebody decides about the domain, or about all that is in it. */
  isCovered: boolean;
  /** Whether it is missing where it is required. */
  isLacking: boolean;
}

/** How a decision stands in a domain, required or not. */
export function standingIn(
  { applications, alike, size, isAsked }: DomainContents,
  decision: string,
): Standing {
  const parts = [{ entities: [], applications, steps: 0 }, ...alike].map(
    part => ({
      entities: part.entities,
      winners: mostSpecific(bearingOn(part.applications, decision)),
      steps: part.steps,
    }),
  );
  const decided = parts
    .filter(one => one.winners.length)
    .reduce((sum, one) => sum + one.entities.length, 0);
  const isCovered =
    parts[0].winners.length > 0 || (size > 0 && decided === size);
  return { parts, decided, isCovered, isLacking: isAsked && !isCovered };
}

/** The entities about which nobody decides. */
export const openIn = ({ parts }: Standing): OwnedEntity[] =>
  parts.flatMap(({ entities, winners }) => (winners.length ? [] : entities));

import { append } from '../multimap';
import { oncePer } from '../remember';
import { Snapshot } from './types';

/** Reads the teams that a person is declared a member of, by ref. */
export const teamReader = oncePer(
  ({ groups }: Snapshot): ((person: string) => readonly string[]) => {
    const byPerson = new Map<string, string[]>();
    for (const { ref, isTeam, members } of groups) {
      for (const person of isTeam ? members : []) {
        append(byPerson, person, ref);
      }
    }
    return person => byPerson.get(person) ?? [];
  },
);

import {
  InteractionMode,
  TeamDependencyItem,
  TeamInteractionItem,
  TeamType,
} from '@pillars/plugin-ownership-common';
import { Term, Tone } from '../shared/createWords';
import { TeamT } from './texts';

const DEPENDENCY_TONES = {
  ok: 'good',
  slowing: 'warn',
  blocking: 'bad',
  undeclared: 'warn',
} as const satisfies Record<string, Tone>;

export const typeTerm = (t: TeamT, type: TeamType) => ({
  label: t(`type.${type}.label`),
  means: t(`type.${type}.means`),
});

export const modeTerm = (t: TeamT, mode: InteractionMode) => ({
  label: t(`mode.${mode}.label`),
  means: t(`mode.${mode}.means`),
});

/** How it goes with a dependency; nothing where nobody says, and nobody has to. */
export function dependencyTerm(
  t: TeamT,
  { type, standing }: TeamDependencyItem,
): Term | undefined {
  const key = type ?? (standing === 'undeclared' ? standing : undefined);
  return (
    key && {
      label: t(`dependency.${key}.label`),
      means: t(`dependency.${key}.means`),
      tone: DEPENDENCY_TONES[key],
    }
  );
}

/** What is to be said of the dates of an interaction; nothing where all is well. */
export function dateTerm(
  t: TeamT,
  { trouble, until = '', planned, since = '' }: TeamInteractionItem,
): Term | undefined {
  switch (trouble) {
    case 'ended':
    case 'overdue':
      return {
        label: t(`works.${trouble}.label`),
        means: t(`works.${trouble}.means`, { day: until }),
        tone: 'bad',
      };
    case 'undated':
      return {
        label: t('works.undated.label'),
        means: t('works.undated.means'),
        tone: 'warn',
      };
    default:
      return planned
        ? {
            label: t('works.planned.label'),
            means: t('works.planned.means', { day: since }),
            tone: 'info',
          }
        : undefined;
  }
}

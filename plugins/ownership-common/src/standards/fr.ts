import type { Translation } from '../rules/texts';
import type { LINT } from './lintTexts';

/** What the lint of a standard says, in French. */
export const LINT_IN_FRENCH: Omit<Translation<typeof LINT>, 'title'> = {
  messages: {
    'no-text': 'La norme n’a pas de texte.',
    'other-level': 'Le texte dit {{word}}, alors que {{levels}}.',
    'uncarried-keyword':
      'Le texte dit {{word}}, et aucune exigence ne le porte.',
    'other-level-statement':
      'L’énoncé de `{{id}}` dit {{word}}, alors que l’exigence est de niveau {{level}}.',
    'repeated-requirement': 'Une autre exigence a déjà l’identifiant `{{id}}`.',
    'unchecked-must': 'Rien ne vérifie le MUST `{{id}}`.',
    'unnamed-requirement': 'Le texte ne nomme pas l’exigence `{{id}}`.',
  },
  fixes: {
    'no-text':
      'Écrivez dans spec.content, ou dans le fichier que nomme son $text, ce qu’elle demande et pourquoi.',
    'other-level':
      'Dites-le comme l’exigence, ou donnez-lui ce niveau ; si le mot relève d’une autre exigence, nommez celle-ci dans le même paragraphe.',
    'uncarried-keyword':
      'Nommez l’identifiant de son exigence entre accents graves, dans le même paragraphe, élément de liste ou ligne, ou dans le titre au-dessus ; ajoutez l’exigence s’il n’y en a pas ; ou écrivez le mot en minuscules.',
    'other-level-statement':
      'Accordez les deux ; ce qui est d’un autre niveau est une exigence à part.',
    'repeated-requirement':
      'Donnez-lui son propre identifiant ; les dérogations et les chiffres se rapportent à l’identifiant.',
    'unchecked-must':
      'Donnez-lui une vérification, un prédicat de filtre ou l’id d’une règle ; sans quoi personne ne peut dire où elle en est.',
    'unnamed-requirement':
      'Dites dans le texte ce qu’elle demande, avec son niveau et son identifiant : « … {{level}} … (`{{id}}`). »',
  },
  clauses: { isA: '`{{id}}` est de niveau {{level}}' },
};

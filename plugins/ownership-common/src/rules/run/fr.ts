import type { runRules } from '.';
import { Translations } from '../texts';

/** What the rules of this family say in French, by their ids. */
export const runInFrench: Translations<typeof runRules> = {
  'operated-by-other': {
    title: 'Une autre équipe l’exploite',
    messages: {
      elsewhere:
        '{{operator}} l’exploite, sans être {{owner}} ni en faire partie.',
    },
    fixes: {
      runWhatYouBuild:
        'Laissez à {{owner}} l’exploitation de ce qu’il construit, ou faites de {{operator}} le propriétaire.',
    },
    clauses: {
      noOperator: 'il n’indique pas d’exploitant',
      noGroup: 'son exploitant « {{operator}} » ne mène à aucun groupe',
    },
  },
  'no-on-call': {
    title: 'Personne n’est d’astreinte',
    messages: {
      none: 'Il est en production, et aucune astreinte n’est connue.',
      none_tier:
        'Il est en production au niveau de criticité {{tier}}, et aucune astreinte n’est connue.',
    },
    fixes: {
      stateRotation:
        'Dites qui est réveillé : indiquez la rotation dans spec.onCall de la TeamAPI du propriétaire, ou l’annotation pillars.dev/on-call.',
    },
  },
  'foreign-on-call': {
    title: 'C’est une autre équipe qui est réveillée',
    messages: {
      onCall:
        'Son astreinte « {{value}} » mène à {{team}}, et non à {{owner}}.',
      escalation:
        'Le premier niveau de son escalade, « {{value}} », mène à {{team}}, et non à {{owner}}.',
    },
    fixes: {
      wakeTheOwner:
        'Confiez-en l’astreinte à {{owner}}, ou faites de {{team}} le propriétaire.',
    },
    clauses: { noGroup: 'aucune de ses astreintes ne mène à un groupe' },
  },
  'no-escalation-policy': {
    title: 'Un appel sans réponse ne va nulle part',
    messages: {
      none: 'Il est en production au niveau de criticité {{tier}}, et aucune politique d’escalade n’est connue.',
    },
    fixes: {
      statePolicy:
        'Dites où va ensuite un appel : indiquez spec.onCall.escalationPolicy dans la TeamAPI du propriétaire, ou l’annotation pillars.dev/escalation-policy.',
    },
  },
  'no-runbook': {
    title: 'Il n’y a pas de runbook',
    messages: {
      none: 'Il est en production au niveau de criticité {{tier}}, et n’a ni runbook ni TechDocs.',
    },
    fixes: {
      writeDown:
        'Écrivez comment le réparer, et donnez-en l’adresse dans pillars.dev/runbook.',
    },
  },
  'no-source-location': {
    title: 'Personne ne sait où est son code',
    messages: {
      none: 'Il est en production, et aucun dépôt de code n’est connu : son propriétaire ne peut pas le modifier.',
    },
    fixes: {
      setLocation:
        'Donnez à backstage.io/source-location la valeur url: suivie de son adresse.',
    },
    clauses: { otherKind: 'son kind est {{kind}}' },
  },
  'ops-silo': {
    title: 'Une seule équipe exploite ce qui appartient aux autres',
    messages: {
      silo: 'Il exploite {{operated}} des {{others}} entités qui appartiennent à d’autres, soit {{percent}} %.',
    },
    fixes: {
      enable:
        'Donnez aux équipes qui construisent ces entités les moyens de les exploiter, et gardez en dessous la plateforme, fournie comme un service.',
    },
    clauses: {
      tooFew:
        'les autres possèdent moins de {{minEntities}} entités que l’on exploite',
    },
    labels: {
      operated: 'entités d’autres équipes qu’il exploite',
      others: 'entités d’autres équipes',
    },
  },
};

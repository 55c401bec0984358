import {
  createTranslationRef,
  TranslationFunction,
} from '@backstage/frontend-plugin-api';

/** What several pages say: how things stand, in words. */
export const sharedTexts = createTranslationRef({
  id: 'ownership.shared',
  messages: {
    'ownership.orphaned.label': 'Orphaned',
    'ownership.orphaned.means':
      'No living owner: the owner is missing, a placeholder, unknown to the catalog, disbanded, or a group without people.',
    'ownership.atRisk.label': 'At risk',
    'ownership.atRisk.means':
      'There is an owner who could easily be lost: one person, a group that is no team, or a name that means two things.',
    'ownership.owned.label': 'Owned',
    'ownership.owned.means': 'A living team owns it.',
    'run.contradicted.label': 'Contradicted',
    'run.contradicted.means':
      'Its operator, its on-call or its first escalation leads to another team than its owner.',
    'run.undeclared.label': 'Undeclared',
    'run.undeclared.means':
      'Not all of operator, on-call and first escalation are known. That is no failure, only unknown.',
    'run.shown.label': 'Shown',
    'run.shown.means':
      'Operator, on-call and first escalation are known, and all lead to the owner.',
    'run.notApplicable.label': 'Not applicable',
    'run.notApplicable.means': 'Nobody runs it, or it is not in production.',
    'severity.error.label': 'Error',
    'severity.error.means':
      'It moves a verdict, or breaks what others rely on.',
    'severity.warning.label': 'Warning',
    'severity.warning.means': 'A risk, or a thing that will go wrong.',
    'severity.info.label': 'Info',
    'severity.info.means': 'Good to know. Never in banners or verdicts.',
    'refusal.invalid.label': 'Not accepted',
    'refusal.invalid.means':
      'The catalog does not take the definition, so nothing of it is there. Of a Location, nothing that its file holds is.',
    'refusal.outdated.label': 'Outdated',
    'refusal.outdated.means':
      'The catalog does not take a newer version, and still shows an older one.',
    'refusal.duplicate.label': 'Defined twice',
    'refusal.duplicate.means':
      'Another file defines the same name. The catalog keeps that one, and drops this one. It says so only once, so the row may outlive the second definition by some days.',
    'waiver.requested.label': 'Waits',
    'waiver.requested.means':
      'Somebody has to approve or reject it; until then it has no effect.',
    'waiver.expiring.label': 'Expires soon',
    'waiver.expiring.means': 'It holds for at most two more weeks.',
    'waiver.active.label': 'Active',
    'waiver.active.means': 'It was approved, and holds until its last day.',
    'waiver.expired.label': 'Expired',
    'waiver.expired.means':
      'Its last day is past: what it accepted is open again.',
    'waiver.rejected.label': 'Rejected',
    'waiver.rejected.means': 'It was not approved.',
    'waiver.revoked.label': 'Revoked',
    'waiver.revoked.means': 'It was taken back, or ended early.',
    'adoption.met.label': 'Met',
    'adoption.met.means': 'Its check says so.',
    'adoption.waived.label': 'Waived',
    'adoption.waived.means':
      'It is not met, and a waiver accepts that for now.',
    'adoption.expiring.label': 'Waiver expires',
    'adoption.expiring.means':
      'The waiver that accepts it holds for at most two more weeks.',
    'adoption.unmet.label': 'Unmet',
    'adoption.unmet.means': 'Its check says so.',
    'adoption.unverifiable.label': 'Cannot be checked',
    'adoption.unverifiable.means':
      'It has no check, or a rule that is off or says nothing of such entities.',
    'adoption.notApplicable.label': 'Not applicable',
    'adoption.notApplicable.means':
      'Its check is a rule that does not apply to such an entity.',
    'status.proposed.label': 'Proposed',
    'status.proposed.means': 'It is talked about, and binds nobody.',
    'status.trial.label': 'On trial',
    'status.trial.means': 'Who wants to may follow it, and say how it went.',
    'status.adopted.label': 'Adopted',
    'status.adopted.means': 'It binds, from the day on which it takes effect.',
    'status.deprecated.label': 'Deprecated',
    'status.deprecated.means':
      'It binds nobody any more, and is still there to read.',
    'status.retired.label': 'Retired',
    'status.retired.means': 'It is kept for who looks it up.',
    'level.MUST.label': 'MUST',
    'level.MUST.means':
      'An absolute requirement: what does not meet it needs a waiver.',
    'level.SHOULD.label': 'SHOULD',
    'level.SHOULD.means':
      'There may be good reasons not to, which are understood and weighed.',
    'level.MAY.label': 'MAY',
    'level.MAY.means': 'Truly optional.',
    'change.version.label': 'New version',
    'change.version.means': 'The standard states another version.',
    'change.editorial.label': 'Editorial',
    'change.editorial.means':
      'Other words; the same version asks for the same.',
    'change.requirements.label': 'Changed without a version',
    'change.requirements.means':
      'It asks for something else, or of others, under the same version. Who complied with that version does not know.',
    'authority.none.label': 'No authority',
    'authority.none.means': 'It shares what its people learn.',
    'authority.advisory.label': 'Advisory',
    'authority.advisory.means': 'It recommends; teams decide.',
    'authority.binding.label': 'Binding',
    'authority.binding.means':
      'What it decides binds the domains that it covers.',
    'age.week': 'Up to a week',
    'age.month': 'Up to a month',
    'age.quarter': 'Up to three months',
    'age.year': 'Up to a year',
    'age.longer': 'Longer',
    'impact.acquisition': 'Acquisition',
    'impact.activation': 'Activation',
    'impact.retention': 'Retention',
    'impact.expansion': 'Expansion',
    'impact.enablement': 'Enablement',
    'form.guild': 'Guild',
    'form.community-of-practice': 'Community of practice',
    'form.working-group': 'Working group',
    'form.committee': 'Committee',
    justNow: 'just now',
    entities_one: '{{count}} entity',
    entities_other: '{{count}} entities',
  },
  translations: { fr: () => import('./texts.fr') },
});

/** Says `sharedTexts` in one language. */
export type SharedT = TranslationFunction<typeof sharedTexts.T>;

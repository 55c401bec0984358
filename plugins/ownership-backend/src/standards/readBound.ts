import {
  AdoptionState,
  BindingStandard,
  BoundItem,
  BoundQuery,
  BoundResponse,
  MarkedFinding,
  Requirement,
  requirementFix,
  RequirementStanding,
  StandardPhase,
  unmetFingerprint,
} from '@pillars/plugin-ownership-common';
import { Knex } from 'knex';
import { inChunks } from '../store/difference';
import { countOf, whereText, whereVisible } from '../store/filters';
import { Visible } from '../store/ReviewStore';
import { FindingRow, fromFindingRow } from '../store/rows';
import { boundRows } from './listStandards';
import {
  fromLetters,
  letterOf,
  requirementsFrom,
  StandardRow,
  storedFrom,
} from './rows';

const NOT_MET: readonly AdoptionState[] = ['unmet', 'waived', 'expiring'];

/** The requirements of a standard, and how something stands to them. */
interface Standing {
  standard: string;
  subject: string;
  requirements: readonly Requirement[];
  states: string;
}

const fingerprintsOf = ({ subject, standard, requirements }: Standing) =>
  requirements.map(({ id }) => unmetFingerprint(subject, standard, id));

/** The findings that say what is not met, by their fingerprints. */
async function findingsOf(
  knex: Knex,
  standings: readonly Standing[],
): Promise<Map<string, MarkedFinding>> {
  const found = new Map<string, MarkedFinding>();
  await inChunks(standings.flatMap(fingerprintsOf), async fingerprints => {
    const rows: FindingRow[] = await knex('findings')
      .whereIn('fingerprint', fingerprints)
      .select('body', 'marks', 'opened_at', 'fingerprint');
    rows.forEach(row => found.set(row.fingerprint, fromFindingRow(row)));
  });
  return found;
}

/** What a rule that is a check says is to be done, by its id and subject. */
async function fixReader(knex: Knex, standings: readonly Standing[]) {
  const fixes = new Map<string, string>();
  const rules = standings.flatMap(({ requirements }) =>
    requirements.flatMap(({ check }) =>
      typeof check === 'string' ? check : [],
    ),
  );
  await inChunks(
    [...new Set(standings.map(one => one.subject))],
    async subjects => {
      const rows: FindingRow[] = await knex('findings')
        .whereIn('subject', subjects)
        .whereIn('rule', [...new Set(rules)])
        .select('rule', 'subject', 'body', 'marks', 'opened_at');
      rows.forEach(row =>
        fixes.set(
          `${row.rule} ${row.subject}`,
          fromFindingRow(row).fix.summary,
        ),
      );
    },
  );
  return ({ check }: Pick<Requirement, 'check'>, subject: string) =>
    typeof check === 'string' ? fixes.get(`${check} ${subject}`) : undefined;
}

/** How things stand to requirements, with what is to be done about it. */
async function toRequirements(
  knex: Knex,
  standings: readonly Standing[],
): Promise<RequirementStanding[][]> {
  const findings = await findingsOf(knex, standings);
  const ruleFixOf = await fixReader(knex, standings);
  return standings.map(standing => {
    const states = fromLetters(standing.states);
    const fingerprints = fingerprintsOf(standing);
    return standing.requirements.map(({ path: _path, ...one }, index) => {
      const state = states[index] ?? 'unverifiable';
      const finding = findings.get(fingerprints[index]);
      const waivedUntil = finding?.waiver?.expiresOn;
      return {
        ...one,
        state,
        ...(NOT_MET.includes(state) && {
          fix: ruleFixOf(one, standing.subject) ?? requirementFix(one),
        }),
        ...(finding && { fingerprint: finding.fingerprint }),
        ...(waivedUntil && { waivedUntil }),
      };
    });
  });
}

/**
 * Narrows a query to what stands in one of some ways to a requirement.
 *
 * @param position - of that requirement; below 0 for any of them
 */
function whereState(
  rows: Knex.QueryBuilder,
  position: number,
  states: readonly AdoptionState[],
) {
  if (position < 0) {
    rows.where(either =>
      states.forEach(one => either.orWhereLike('states', `%${letterOf(one)}%`)),
    );
    return;
  }
  rows.whereRaw(`substr(states, ?, 1) in (${states.map(() => '?')})`, [
    position + 1,
    ...states.map(letterOf),
  ]);
}

// What asks for something comes first.
const URGENCY: readonly AdoptionState[] = [
  'unmet',
  'expiring',
  'waived',
  'unverifiable',
  'met',
  'notApplicable',
];

/**
 * Sorts by what a requirement asks for, then by ref.
 *
 * @param position - of that requirement; below 0 for none, and by ref alone
 */
function orderByUrgency(rows: Knex.QueryBuilder, position: number) {
  if (position >= 0) {
    const letters = URGENCY.map(letterOf).join('');
    const place = rows.client.config.client === 'pg' ? 'strpos' : 'instr';
    rows.orderByRaw(`${place}(?, substr(states, ?, 1))`, [
      letters,
      position + 1,
    ]);
  }
  return rows.orderBy('subject');
}

/**
 * One page of what a standard binds.
 *
 * @returns undefined for a requirement that the standard does not have
 */
export async function listBound(
  knex: Knex,
  row: Pick<StandardRow, 'ref' | 'requirements'>,
  query: BoundQuery,
  visible: Visible,
): Promise<BoundResponse | undefined> {
  const { offset = 0, limit = 50, requirement, state = [] } = query;
  const requirements = requirementsFrom(row);
  const position = requirements.findIndex(({ id }) => id === requirement);
  if (requirement !== undefined && position < 0) {
    return undefined;
  }
  const rows = boundRows(knex, query, visible).where({ standard: row.ref });
  whereText(rows, query.q);
  if (state.length) {
    whereState(rows, position, state);
  }
  const page: Array<{ subject: string; states: string; body: string }> =
    await orderByUrgency(rows.clone(), position)
      .select('subject', 'states', 'verdicts.body')
      .offset(offset)
      .limit(limit);
  const standings = await toRequirements(
    knex,
    page.map(one => ({ ...one, standard: row.ref, requirements })),
  );
  return {
    items: page.map(({ subject, body }, index): BoundItem => {
      const { title, domain, accountable } = JSON.parse(body);
      return {
        ref: subject,
        title,
        domain,
        team: accountable,
        requirements: standings[index],
      };
    }),
    total: await countOf(rows),
  };
}

// What is proposed binds nobody yet, and what is past nobody any more.
const PHASES: readonly StandardPhase[] = ['inForce', 'upcoming', 'trial'];

/** The standards that bind an entity: those in force first, then by title. */
export async function listBinding(
  knex: Knex,
  subject: string,
  visible: Visible,
): Promise<BindingStandard[]> {
  const found = knex('standard_states')
    .join('standards', 'standards.ref', 'standard_states.standard')
    .where({ subject });
  whereVisible(found, 'standard', visible);
  const rows: Array<StandardRow & { standard: string; states: string }> =
    await found
      .select('standard', 'states', 'requirements', 'body')
      .orderBy(['title', 'standard']);
  const standings = await toRequirements(
    knex,
    rows.map(row => ({
      standard: row.standard,
      subject,
      requirements: requirementsFrom(row),
      states: row.states,
    })),
  );
  const items = rows.map((row, index): BindingStandard => {
    const { ref, title, guild, status, phase, version, ...more } =
      storedFrom(row);
    const { effectiveFrom, sunsetOn } = more;
    const standard = { ref, title, guild, status, phase, version };
    return {
      standard: { ...standard, effectiveFrom, sunsetOn },
      requirements: standings[index],
    };
  });
  const rank = ({ standard }: BindingStandard) =>
    PHASES.indexOf(standard.phase);
  return items.filter(one => rank(one) >= 0).sort((a, b) => rank(a) - rank(b));
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { rules, runGate } from '@pillars/plugin-ownership-common';
import { readCatalog } from '../reader/readCatalog';
import { Problem, SourcedEntity } from '../reader/types';
import { GateReport } from '../report/gate/GateReport';
import { withSources } from '../report/Report';
import { GateOptions } from './gateOptions';
import { readOverlay } from './readOverlay';
import { Proposal } from './readProposal';
import { readSettings } from './readSettings';

/** Problems of the catalog as it is that a judgement on it has to mention. */
const MENTIONED = ['missing', 'unreadable', 'syntax', 'too-deep', 'too-large'];

const refsOf = (entities: readonly SourcedEntity[]) =>
  new Set(entities.map(one => stringifyEntityRef(one.entity)));

const unknown = (ref: string): Problem => ({
  type: 'unknown',
  ref,
  file: '--remove',
  message: `${ref} is to go away, and is not there.`,
});

/** What the catalog would not take before either is no fault of the proposal. */
const asBefore = (
  { isRefused, ...problem }: Problem,
  before: readonly Problem[],
): Problem =>
  isRefused &&
  !before.some(
    one => one.ref === problem.ref && one.message === problem.message,
  )
    ? { ...problem, isRefused }
    : problem;

/**
 * Lays a proposal over a catalog in files.
 *
 * @param cwd - the folder from which paths are meant
 * @throws InputError when there is no catalog, or a setting is wrong
 */
export async function gateAgainstFiles(
  proposal: Proposal,
  options: GateOptions,
  cwd: string,
): Promise<GateReport> {
  const settings = await readSettings(options.config, cwd);
  const overlay = await readOverlay(options, cwd);
  const base = await readCatalog(options.against, cwd);
  const known = refsOf(base.entities);
  const proposed = refsOf(proposal.entities);
  const remove = options.complete
    ? [...known].filter(ref => !proposed.has(ref))
    : proposal.remove;
  const result = runGate(
    base.entities.map(one => one.entity),
    { upsert: proposal.entities.map(one => one.entity), remove },
    { rules, settings, overlay, now: options.now },
  );
  const after = [
    ...base.entities.filter(
      one => !proposed.has(stringifyEntityRef(one.entity)),
    ),
    ...proposal.entities,
  ];
  return {
    worse: withSources(result.worse, after),
    mended: withSources(result.mended, base.entities),
    file: proposal.entities[0]?.file,
    left: result.left,
    problems: [
      ...proposal.problems.map(one => asBefore(one, base.problems)),
      ...proposal.remove.filter(ref => !known.has(ref)).map(unknown),
      ...base.problems.filter(one => MENTIONED.includes(one.type)),
    ],
    failures: result.failures,
  };
}

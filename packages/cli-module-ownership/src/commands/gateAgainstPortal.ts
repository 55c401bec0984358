import { stringifyEntityRef } from '@backstage/catalog-model';
import { GateProblem, GateResponse } from '@pillars/plugin-ownership-common';
import { Asking, WrongAnswerError } from '../portal/askPortal';
import { hasFields } from '../reader/hasFields';
import { Problem, SourcedEntity } from '../reader/types';
import { GateReport } from '../report/gate/GateReport';
import { withSources } from '../report/Report';
import { Proposal } from './readProposal';

const isAnswer = (value: unknown): value is GateResponse =>
  hasFields(value) &&
  ['worse', 'mended', 'problems', 'failures'].every(key =>
    Array.isArray(value[key]),
  ) &&
  Number.isInteger(value.left);

function toProblem(
  { type, ref, message }: GateProblem,
  entities: readonly SourcedEntity[],
): Problem {
  const at = entities.find(one => stringifyEntityRef(one.entity) === ref);
  return {
    type,
    ref,
    file: at?.file ?? '--remove',
    line: at?.line,
    message,
    ...(type === 'invalid' && { isRefused: true }),
  };
}

/** Lets a portal lay a proposal over its catalog. */
export async function gateAgainstPortal(
  { entities, remove, problems }: Proposal,
  { client, options }: Asking,
): Promise<GateReport> {
  const answer: unknown = await client.gate(
    { upsert: entities.map(one => one.entity), remove },
    options(),
  );
  if (!isAnswer(answer)) {
    throw new WrongAnswerError();
  }
  // The reader here has told already what is invalid in a file.
  const told = new Set(problems.map(one => one.ref));
  return {
    worse: withSources(answer.worse, entities),
    mended: withSources(answer.mended, entities),
    file: entities[0]?.file,
    left: answer.left,
    problems: [
      ...problems,
      ...answer.problems
        .filter(one => !told.has(one.ref))
        .map(one => toProblem(one, entities)),
    ],
    failures: answer.failures,
  };
}

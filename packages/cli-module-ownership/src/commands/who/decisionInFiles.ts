import { InputError } from '@backstage/errors';
import {
  createSnapshot,
  DecisionAnswer,
  refsNamed,
  Snapshot,
  whoDecides,
} from '@pillars/plugin-ownership-common';
import { readCatalog } from '../../reader/readCatalog';
import { Problem } from '../../reader/types';
import { place } from '../../report/words';
import { readSettings } from '../readSettings';
import { QuestionOptions } from './questionOptions';
import { ambiguousName, unknownDecision } from './refusals';
import { unknownEntity } from './unknownEntity';

/** @throws InputError for what names no entity, or several */
function oneNamed(asked: string, snapshot: Snapshot): string {
  const [ref, ...others] = refsNamed(asked, snapshot);
  if (!ref) {
    throw unknownEntity(asked, [...snapshot.entities.keys()]);
  }
  if (others.length) {
    throw ambiguousName(asked, [ref, ...others]);
  }
  return ref;
}

/** That a scope could not be read, which may be the one that is missed. */
function leftOut(problems: readonly Problem[]): string {
  const refused = problems.find(
    one => one.isRefused && one.ref?.startsWith('decisionscope:'),
  );
  return refused ? ` ${place(refused)}: ${refused.message}` : '';
}

/**
 * Who decides something about an entity, in a catalog in files.
 *
 * @throws InputError where the catalog knows no such entity or decision, or a
 *   setting is wrong
 */
export async function decisionInFiles(
  entity: string,
  decision: string,
  options: QuestionOptions,
  cwd: string,
): Promise<{ answer: DecisionAnswer; problems: Problem[] }> {
  const settings = await readSettings(options.config, cwd);
  const { entities, problems } = await readCatalog(options.in, cwd);
  const snapshot = createSnapshot(
    entities.map(one => one.entity),
    settings,
  );
  const ref = oneNamed(entity, snapshot);
  const answer = whoDecides(snapshot, ref, decision, options.now);
  if (answer.unknown) {
    const known = snapshot.decisionScopes.flatMap(one => one.decision || []);
    const { message } = unknownDecision(decision, known);
    throw new InputError(message + leftOut(problems));
  }
  return { answer, problems };
}

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
import { didYouMean } from '../nearNames';
import { readSettings } from '../readSettings';
import { QuestionOptions } from './questionOptions';
import { unknownEntity } from './unknownEntity';

/** @throws InputError for what names no entity, or several */
function oneNamed(asked: string, snapshot: Snapshot): string {
  const [ref, ...others] = refsNamed(asked, snapshot);
  if (!ref) {
    throw unknownEntity(asked, [...snapshot.entities.keys()]);
  }
  if (others.length) {
    throw new InputError(
      `"${asked}" is the name of ${[ref, ...others].join(
        ' and ',
      )}: ask about one of them.`,
    );
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

function unknownDecision(
  decision: string,
  snapshot: Snapshot,
  problems: readonly Problem[],
): InputError {
  const known = [
    ...new Set(snapshot.decisionScopes.flatMap(one => one.decision || [])),
  ].sort();
  const hint = known.length
    ? didYouMean(decision, known, one => one)
    : 'There is no decision scope at all.';
  return new InputError(
    `No scope decides "${decision}", anything above it or anything below it. ${hint}${leftOut(
      problems,
    )}`,
  );
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
    throw unknownDecision(decision, snapshot, problems);
  }
  return { answer, problems };
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '@backstage/errors';
import {
  EMPTY_OVERLAY,
  parseAskedThing,
  refsNamed,
  whoOwns,
  WhoOwnsResponse,
} from '@pillars/plugin-ownership-common';
import { readCatalog } from '../../reader/readCatalog';
import { Problem } from '../../reader/types';
import { place } from '../../report/words';
import { readSettings } from '../readSettings';
import { reviewCatalog } from '../reviewCatalog';
import { QuestionOptions } from './questionOptions';
import { noAddress } from './refusals';
import { Files, Sources, sourcesAtAddress, sourcesAtPath } from './sourcesAt';
import { unknownEntity } from './unknownEntity';

/** The sources that are asked about; undefined where it is an entity. */
async function askedSources(
  asked: string,
  files: Files,
): Promise<Sources | undefined> {
  const thing = parseAskedThing(asked);
  if (thing.type === 'address' && !thing.place) {
    throw noAddress(asked);
  }
  const isThere = () => existsSync(resolve(files.cwd, asked));
  if (thing.type === 'path' || (thing.type === 'name' && isThere())) {
    return sourcesAtPath(asked, files);
  }
  return thing.place ? sourcesAtAddress(thing.place, files) : undefined;
}

/**
 * Who owns what is asked about, in a catalog in files.
 *
 * @param asked - an entity, a repository's address or a path; a name that an
 *   entity has is no path
 * @throws InputError where nothing is found, or a setting is wrong
 */
export async function ownershipInFiles(
  asked: string,
  options: QuestionOptions,
  cwd: string,
): Promise<{ ownership: WhoOwnsResponse; problems: Problem[] }> {
  const settings = await readSettings(options.config, cwd);
  const { entities, problems } = await readCatalog(options.in, cwd);
  const { snapshot, review } = reviewCatalog(
    { entities },
    { settings, overlay: EMPTY_OVERLAY, now: options.now },
  );
  const verdicts = new Map(review.verdicts.map(one => [one.ref, one]));
  const answersOn = (ref: string) => {
    const answer = whoOwns(ref, snapshot, one => verdicts.get(one));
    return answer ? [answer] : [];
  };

  const named = refsNamed(asked, snapshot);
  if (named.length) {
    return {
      ownership: { asked, entities: named.flatMap(answersOn) },
      problems,
    };
  }
  const files = { snapshot, entities, in: options.in, cwd };
  const sources = await askedSources(asked, files);
  if (!sources) {
    const refused = problems.find(
      one => one.isRefused && one.ref === asked.toLowerCase(),
    );
    throw refused
      ? new InputError(`${place(refused)}: ${asked}: ${refused.message}`)
      : unknownEntity(asked, [...snapshot.entities.keys()]);
  }
  return {
    ownership: {
      asked,
      place: sources.place,
      entities: sources.matches.flatMap(({ ref, ...source }) =>
        answersOn(ref).map(answer => ({ ...answer, source })),
      ),
    },
    problems,
  };
}

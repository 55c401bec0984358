import { PreviewResponse } from '@pillars/plugin-ownership-common';
import { Asking, WrongAnswerError } from '../../portal/askPortal';
import { isMatrix } from '../../portal/isMatrix';
import { hasFields } from '../../reader/hasFields';
import { SourcedStandard } from '../../reader/readStandards';
import { Preview } from './previewInFiles';

const CHANGES = [undefined, 'version', 'editorial', 'requirements'];

const isAnswer = (value: unknown): value is PreviewResponse =>
  hasFields(value) &&
  isMatrix(value.adoption) &&
  CHANGES.includes(value.change as string | undefined) &&
  Array.isArray(value.problems) &&
  value.problems.every(hasFields);

/** Lets a portal lay a standard over its catalog. */
export async function previewInPortal(
  { entity, file, line }: SourcedStandard,
  { client, options }: Asking,
): Promise<Preview> {
  const answer: unknown = await client.previewStandard({ entity }, options());
  if (!isAnswer(answer)) {
    throw new WrongAnswerError();
  }
  const { adoption, change, problems } = answer;
  return {
    adoption,
    change,
    problems: problems.map(({ type, ref, message }) => ({
      type,
      ref,
      file,
      line,
      message: String(message),
      isRefused: true,
    })),
    catalogProblems: [],
  };
}

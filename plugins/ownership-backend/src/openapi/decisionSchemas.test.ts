import Ajv from 'ajv';
import { FULL_DECISION, FULL_OWNERSHIP } from '../__testUtils__/fullAnswers';
import { openApiDocument } from './openApiDocument';

/** What the description knows of a body, where it is one. */
function describedOf(schema: string, body: object) {
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    removeAdditional: 'all',
  });
  ajv.addSchema({ ...openApiDocument, $id: 'api' });
  const validate = ajv.getSchema(`api#/components/schemas/${schema}`)!;
  const described = structuredClone(body);
  validate(described);
  return { described, errors: validate.errors };
}

describe('the description of an answer', () => {
  it.each([
    ['DecisionAnswer', FULL_DECISION],
    ['WhoOwns', FULL_OWNERSHIP],
  ])('has every field: %s', (schema, body) =>
    expect(describedOf(schema, body)).toEqual({
      described: body,
      errors: null,
    }),
  );
});

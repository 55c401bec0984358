import { cleanText, plainReason } from './plainReason';

describe('plainReason', () => {
  it.each([
    [
      "Processor BuiltinKindsEntityProcessor threw an error while validating the entity component:default/x; caused by TypeError: /spec must have required property 'owner' - missingProperty: owner",
      'spec.owner is missing.',
    ],
    [
      "TypeError: /metadata/links/0 must have required property 'url' - missingProperty: url",
      'metadata.links.0.url is missing.',
    ],
    [
      "TypeError: / must have required property 'spec' - missingProperty: spec",
      'spec is missing.',
    ],
    [
      'InputError: Processor B threw an error while validating the entity a:b/c; caused by TypeError: /spec/type must be string - type: string',
      'spec.type must be string.',
    ],
    [
      'Processor PillarsRefusalProcessor threw an error while validating the entity component:default/x; caused by InputError: spec.owner: It names no owner. Name the team that answers for it (missing-owner)',
      'spec.owner: It names no owner. Name the team that answers for it (missing-owner)',
    ],
    [
      'Policy check failed for component:default/a b; caused by Error: "metadata.name" is not valid; expected a name',
      '"metadata.name" is not valid; expected a name.',
    ],
    [
      'NotFoundError: file /x.yaml does not exist',
      'file /x.yaml does not exist.',
    ],
    [
      'YAML error at file:/x.yaml, YAMLParseError: at line 3:\n\nname: [ }\n      ^\n',
      'YAML error at file:/x.yaml, YAMLParseError: at line 3: name: [ } ^.',
    ],
  ])('says %j in plain words', (message, reason) => {
    expect(plainReason([message])).toBe(reason);
  });

  it('says each thing once, and few of them', () => {
    expect(plainReason(['a', 'a', 'b'])).toBe('a. b.');
    expect(plainReason(Array.from('abcdefgh'))).toBe('a. b. c. d. e.');
  });

  it.each([[[]], [['']], [[' ', '\n']]])(
    'says so where nothing is said: %j',
    messages => {
      expect(plainReason(messages)).toBe('The catalog does not say why.');
    },
  );
});

describe('cleanText', () => {
  it('keeps secrets out', () => {
    expect(
      cleanText(
        'https://ann:hunter2@example.com/x?private_token=abc&path=/y&X-Amz-Signature=def',
      ),
    ).toBe('https://example.com/x?private_token=…&path=/y&X-Amz-Signature=…');
  });

  it('keeps what a database does not take out', () => {
    expect(cleanText('a\u0000b\u001b[31m\ud800c\r\nd')).toBe('a b [31m c d');
  });

  it('cuts what is long, at once', () => {
    expect(cleanText('x'.repeat(10_000_000), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});

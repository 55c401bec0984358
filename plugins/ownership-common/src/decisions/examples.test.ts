import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';
import { DecisionAnswer } from './answer';
import { sentencesOf } from './sentencesOf';
import { whoDecides } from './whoDecides';

const TODAY = Date.parse('2026-01-01');

interface Example {
  /** The heading that it stands under. */
  heading: string;
  /** YAML of the scopes. */
  scopes: string;
  language: string;
  expected: string;
}

const page = readFileSync(
  join(__dirname, '../../../../docs/decisions.md'),
  'utf8',
);

/** The first YAML of the examples is the catalog, and each other one its scopes. */
function readPage() {
  const pieces = page.matchAll(/^##+ (.+)$|^```(\w+)\n([^]*?)\n```$/gm);
  let heading = '';
  let catalog = '';
  let scopes = '';
  const examples: Example[] = [];
  for (const [, title, language, text] of pieces) {
    if (title) {
      heading = title;
    } else if (language !== 'yaml') {
      examples.push({ heading, scopes, language, expected: text });
    } else if (catalog) {
      scopes = text;
    } else {
      catalog = text;
    }
  }
  return { catalog, examples };
}

const { catalog, examples } = readPage();

const ask = (scopes: string, entity: string, decision: string) =>
  whoDecides(
    createSnapshot(entities(`${catalog}\n---\n${scopes}`)),
    entity,
    decision,
    TODAY,
  );

/** As the page shows an answer. */
function show(answer: DecisionAnswer): string {
  const { answer: sentences, escalation } = sentencesOf(answer);
  const candidates = answer.candidates.map(
    ({ rank, scope, reason }) => `${rank ?? '-'} ${scope} ${reason}`,
  );
  return [
    [`Who decides ${answer.decision} of ${answer.entity}?`],
    sentences,
    candidates,
    escalation,
  ]
    .filter(lines => lines.length)
    .map(lines => lines.join('\n'))
    .join('\n\n');
}

describe('docs/decisions.md', () => {
  const inText = examples.filter(one => one.language === 'text');
  it.each(inText)('$heading', ({ scopes, expected }) => {
    const [, decision, entity] =
      /^Who decides (\S+) of (\S+)\?$/m.exec(expected) ?? [];
    expect(show(ask(scopes, entity, decision))).toBe(expected);
  });

  const inJson = examples.filter(one => one.language === 'json');
  it.each(inJson)('$heading', ({ scopes, expected }) => {
    const answer = JSON.parse(expected);
    expect(
      JSON.stringify(ask(scopes, answer.entity, answer.decision), null, 2),
    ).toBe(JSON.stringify(answer, null, 2));
  });

  it('shows each rule of precedence, and the whole answer', () => {
    expect([inText.length, inJson.length]).toEqual([10, 1]);
  });
});

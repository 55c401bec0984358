import { parseArgs } from 'node:util';
import { EngineResult, measureEngine } from './engine';

const round = (value: number, digits = 0) => value.toFixed(digits);

const line = (name: string, value: string) => `  ${name.padEnd(34)}${value}`;

const answersText = (answers: EngineResult['answers']): string[] => [
  line(
    'who decides',
    `${round(answers.perSecond)} answers a second, ${answers.questions} over ${
      answers.scopes
    } scopes`,
  ),
  line(
    '  in words as well',
    `${round(answers.inWordsPerSecond)} answers a second`,
  ),
  line(
    '  scopes that an answer lists',
    `${round(answers.candidates.mean, 1)} on average, ${
      answers.candidates.most
    } at most`,
  ),
];

function toText(result: EngineResult): string {
  const { parse, snapshot, review, byRule, truth } = result;
  const time = (one: EngineResult['parse']) =>
    `${round(one.median)} ms (${round(one.least)} to ${round(one.most)})`;
  return [
    `${result.entities} entities, ${round(result.megabytes, 1)} MB, ${
      result.rules
    } rules`,
    line('JSON.parse of the same entities', time(parse)),
    line('snapshot', time(snapshot)),
    line('all rules', time(review)),
    line('adoption of all standards', time(result.adoption)),
    ...answersText(result.answers),
    line('rules / JSON.parse', `${round(result.reviewOverParse, 1)} times`),
    line(
      'snapshot and rules / JSON.parse',
      `${round(result.allOverParse, 1)} times`,
    ),
    '  the ten dearest rules, each alone',
    ...byRule
      .slice(0, 10)
      .map(one =>
        line(
          `  ${one.rule}`,
          `${round(one.milliseconds, 1)} ms, ${round(one.share * 100)} %`,
        ),
      ),
    '  faults put in on purpose',
    ...truth.map(one =>
      line(
        `  ${one.rule}`,
        `precision ${round(one.precision, 3)}, recall ${round(one.recall, 3)}`,
      ),
    ),
  ].join('\n');
}

const USAGE = `Usage: yarn bench [--size N]... [--runs N] [--json]

Measures the engine on catalogs made for it: medians of the runs, beside
JSON.parse of the same entities in the same run. Times differ from machine to
machine; the ratios are what to compare.

  --size N  how many entities; may be given several times (default 10000)
  --runs N  how many runs of each stage (default 7)
  --json    print JSON

Ends with 1 where the rules do not find exactly the faults that were put in.
`;

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: ['10000'] },
    runs: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  process.stdout.write(USAGE);
} else {
  const results = values.size.map(size =>
    measureEngine(Number(size), Number(values.runs)),
  );
  process.stdout.write(
    values.json
      ? `${JSON.stringify(results, null, 2)}\n`
      : `${results.map(toText).join('\n\n')}\n`,
  );
  const isTrue = results.every(({ truth }) =>
    truth.every(one => one.precision === 1 && one.recall === 1),
  );
  process.exitCode = isTrue ? 0 : 1;
}

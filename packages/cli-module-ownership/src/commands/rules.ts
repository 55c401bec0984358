import { InputError } from '@backstage/errors';
import { wordingIn } from '@pillars/plugin-ownership-node';
import {
  rules as ruleBook,
  SEVERITIES,
  Wording,
} from '@pillars/plugin-ownership-common';
import {
  LANGUAGE_FLAG,
  LANGUAGE_USAGE,
  oneOf,
  parseFlags,
  toLanguage,
} from './flags';
import { Ending, withExitCode } from './withExitCode';

export const RULES_USAGE = `Usage: pillars rules [options]

Lists the rule book. \`pillars explain RULE\` shows the page of a rule.

Options:
  --format FORMAT  text (default) or json
${LANGUAGE_USAGE}
  -h, --help       show this
`;

const toJson = (wording: Wording) =>
  `${JSON.stringify(
    ruleBook.map(rule => ({
      id: rule.id,
      family: rule.family,
      severity: rule.severity,
      title: wording.title(rule),
    })),
    null,
    2,
  )}\n`;

const widest = (words: readonly string[]) =>
  Math.max(...words.map(word => word.length));

function toText({ title, family: familyOf, severity }: Wording): string {
  const families = [...new Set(ruleBook.map(rule => rule.family))];
  const width = widest(ruleBook.map(rule => rule.id));
  const presets = widest(ruleBook.map(rule => rule.preset));
  const severities = widest(SEVERITIES.map(severity));
  const blocks = families.map(family =>
    [
      familyOf(family),
      ...ruleBook
        .filter(rule => rule.family === family)
        .map(
          rule =>
            `  ${rule.id.padEnd(width)}  ${severity(rule.severity).padEnd(
              severities,
            )}  ${rule.preset.padEnd(presets)}  ${title(rule)}`,
        ),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The rule book, in its order. */
export async function rules(args: string[]): Promise<Ending> {
  const { values, positionals } = parseFlags('rules', args, {
    ...LANGUAGE_FLAG,
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (positionals.length) {
    throw new InputError(
      `pillars rules takes no "${positionals[0]}". See pillars rules --help.`,
    );
  }
  if (values.help) {
    return { output: RULES_USAGE, code: 0 };
  }
  const format = oneOf('format', values.format, ['text', 'json']);
  const wording = wordingIn(toLanguage(values.lang));
  return {
    output: format === 'json' ? toJson(wording) : toText(wording),
    code: 0,
  };
}

export default withExitCode(rules);

import { InputError } from '@backstage/errors';
import { rules as ruleBook } from '@pillars/plugin-ownership-common';
import { oneOf, parseFlags } from './flags';
import { Ending, withExitCode } from './withExitCode';

export const RULES_USAGE = `Usage: pillars rules [options]

Lists the rule book. \`pillars explain RULE\` shows the page of a rule.

Options:
  --format FORMAT  text (default) or json
  -h, --help       show this
`;

const toJson = () =>
  `${JSON.stringify(
    ruleBook.map(({ id, family, severity, title }) => ({
      id,
      family,
      severity,
      title,
    })),
    null,
    2,
  )}\n`;

function toText(): string {
  const families = [...new Set(ruleBook.map(rule => rule.family))];
  const width = Math.max(...ruleBook.map(rule => rule.id.length));
  const blocks = families.map(family =>
    [
      family,
      ...ruleBook
        .filter(rule => rule.family === family)
        .map(
          rule =>
            `  ${rule.id.padEnd(width)}  ${rule.severity.padEnd(
              'warning'.length,
            )}  ${rule.preset.padEnd('recommended'.length)}  ${rule.title}`,
        ),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** The rule book, in its order. */
export async function rules(args: string[]): Promise<Ending> {
  const { values, positionals } = parseFlags('rules', args, {
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
  return { output: format === 'json' ? toJson() : toText(), code: 0 };
}

export default withExitCode(rules);

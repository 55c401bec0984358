import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isPillarsEntity, validatePillarsEntity } from '../kinds';
import { Review, reviewSnapshot } from '../review';
import { Finding } from '../findings';
import { rules } from '../rules';
import { parseOwnershipSettings } from '../settings';
import { createSnapshot } from '../snapshot';
import { entities } from '../testUtils/entities';

const NOW = Date.parse('2026-01-15');

/** Writes what is found as what is expected: `yarn bless`. */
const bless = Boolean(process.env.BLESS);

// As Prettier has it, which leaves long lines alone.
const YAML_STYLE = { lineWidth: 0, singleQuote: true };

const organisations = readdirSync(__dirname, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

/** A finding as `expected.yaml` has it. */
function toLine({
  rule,
  subject,
  severity,
  accountable,
  message,
  fix,
}: Finding) {
  const { ref = '', path = [], value } = fix.patch ?? {};
  return {
    rule,
    subject,
    severity,
    ...(accountable && { accountable }),
    message,
    ...(fix.patch && { patch: `${ref} ${path.join('.')} = ${value}`.trim() }),
  };
}

const keyOf = (line: ReturnType<typeof toLine>) =>
  [line.rule, line.subject, line.message].join(' ');

/** What matters of a review, in an order in which one can write it by hand. */
const summarise = ({ findings, verdicts, notSetUp }: Review) => ({
  findings: findings.map(toLine).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  verdicts: Object.fromEntries(
    verdicts.map(({ ref, ownership, run }) => [ref, `${ownership}, ${run}`]),
  ),
  notSetUp: notSetUp.map(one => one.need).sort(),
});

describe('a small organisation that shows one difficult thing', () => {
  it.each(organisations)('%s', name => {
    const file = (end: string) => join(__dirname, name, end);
    const given = existsSync(file('settings.yaml'))
      ? parse(readFileSync(file('settings.yaml'), 'utf8'))
      : {};
    const settings = parseOwnershipSettings({ ...given, preset: 'strict' });
    const catalog = entities(readFileSync(file('catalog.yaml'), 'utf8'));
    for (const entity of catalog.filter(isPillarsEntity)) {
      expect(validatePillarsEntity(entity)).toEqual([]);
    }
    const snapshot = createSnapshot(catalog, settings);
    const review = reviewSnapshot(snapshot, { rules, settings, now: NOW });
    expect(review.failures).toEqual([]);
    const found = summarise(review);
    if (bless) {
      writeFileSync(file('expected.yaml'), stringify(found, YAML_STYLE));
    }
    const expected = parse(readFileSync(file('expected.yaml'), 'utf8'));
    expect(found).toEqual(expected);
  });
});

import { Finding } from '@pillars/plugin-ownership-common';

/** The owner that a finding's fix names, with the lines that set it. */
export function ownerInFix(
  findings: readonly Pick<Finding, 'fix'>[],
): string | undefined {
  const patch = findings.find(
    ({ fix }) => fix.patch?.path.join('.') === 'spec.owner',
  )?.fix.patch;
  return patch && String(patch.value);
}

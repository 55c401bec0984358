import { lintStandard, StandardLint } from '@pillars/plugin-ownership-common';
import {
  placeInStandard,
  SourcedStandard,
  Standards,
} from '../../reader/readStandards';
import { Place, Problem } from '../../reader/types';

/** What the lint finds, with where to mend it. */
export interface ReportedLint extends Omit<StandardLint, 'at' | 'path'> {
  /** Full ref. */
  standard: string;
  source: Place & { file: string };
}

/** What every format prints of a lint. */
export interface LintReport {
  /** How many standards were read. */
  standards: number;
  /** In the order of files, and there from the top. */
  findings: ReportedLint[];
  problems: Problem[];
}

/** What the lint finds in one standard, from the top. */
export function lintSourced(standard: SourcedStandard): ReportedLint[] {
  return lintStandard(standard.entity)
    .map(({ path, at, ...one }) => ({
      ...one,
      standard: standard.ref,
      source: placeInStandard(standard, path, at),
    }))
    .sort(
      ({ source: a }, { source: b }) =>
        Number(a.file === standard.file) - Number(b.file === standard.file) ||
        a.line - b.line ||
        a.column - b.column,
    );
}

export const toLintReport = ({
  standards,
  problems,
}: Standards): LintReport => ({
  standards: standards.length,
  findings: standards.flatMap(lintSourced),
  problems,
});

/** How many there are of each severity. */
export const countLint = (findings: readonly ReportedLint[]) => {
  const of = (severity: StandardLint['severity']) =>
    findings.filter(one => one.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
};

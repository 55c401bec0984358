import {
  createSnapshot,
  parseOwnershipSettings,
} from '@pillars/plugin-ownership-common';
import { askPortal } from '../../portal/askPortal';
import { SourcedStandard } from '../../reader/readStandards';
import { formatPreview } from '../../report/standard/formatPreview';
import { countLint, lintSourced } from '../../report/standard/LintReport';
import { PreviewReport } from '../../report/standard/PreviewReport';
import {
  COMMON_FLAGS,
  failsOn,
  oneOf,
  parseFlags,
  Threshold,
  THRESHOLDS,
} from '../flags';
import { notesOn } from '../notesOn';
import { Surroundings } from '../surroundings';
import { Ending, ExitCode, withExitCode } from '../withExitCode';
import {
  CatalogOptions,
  CATALOG_FLAGS,
  CATALOG_USAGE,
  toCatalogOptions,
} from './catalogOptions';
import { pickStandard } from './pickStandard';
import { Preview, previewInFiles } from './previewInFiles';
import { previewInPortal } from './previewInPortal';

export const PREVIEW_USAGE = `Usage: pillars standard preview [options] FILE --in PATH...
       pillars standard preview [options] FILE --portal URL

Shows the page of a standard as it would be once it is merged: whom it binds, its
requirements, how far they have come in a catalog, what changed, what the lint
finds, and its text. FILE is its YAML, or a folder with it.

Options:
  --standard REF   which one, where FILE holds several
  --fail-on LEVEL  exit with 1 from: error (default), warning, never
${CATALOG_USAGE}

Exit codes: 0 ready to merge, 1 the lint finds something, or the requirements
change under the same version, 2 unusable input.
`;

const NAME_ONE =
  'Name the file of one standard, as in `pillars standard preview logging.yaml --in catalog/`.';

function exitCode(
  { findings, change, problems }: PreviewReport,
  failOn: Threshold,
): ExitCode {
  const { error, ...counts } = countLint(findings);
  const unversioned = change === 'requirements' ? 1 : 0;
  if (failsOn({ ...counts, error: error + unversioned }, failOn)) {
    return 1;
  }
  return problems.some(one => one.isRefused || one.type === 'missing') ? 2 : 0;
}

async function createReport(
  standard: SourcedStandard,
  options: CatalogOptions,
  cwd: string,
): Promise<PreviewReport & Pick<Preview, 'catalogProblems'>> {
  const { portal, token, now } = options;
  const proposed =
    portal === undefined
      ? await previewInFiles(standard, options, cwd)
      : await askPortal(portal, token, asking =>
          previewInPortal(standard, asking),
        );
  const [node] = createSnapshot(
    [standard.entity],
    parseOwnershipSettings(undefined),
  ).standards;
  return { ...proposed, standard: node, now, findings: lintSourced(standard) };
}

/** Shows the page of a standard before it is merged. */
export async function preview(
  args: string[],
  { cwd, env, colours }: Surroundings,
): Promise<Ending> {
  const parsed = parseFlags('standard preview', args, {
    ...CATALOG_FLAGS,
    'fail-on': COMMON_FLAGS['fail-on'],
    standard: { type: 'string' },
  });
  const failOn = oneOf('fail-on', parsed.values['fail-on'], THRESHOLDS);
  const options = toCatalogOptions(parsed, env, NAME_ONE);
  if (options.help) {
    return { output: PREVIEW_USAGE, code: 0 };
  }
  const standard = await pickStandard(
    options.about,
    parsed.values.standard,
    cwd,
  );
  const report = await createReport(standard, options, cwd);
  return {
    output: formatPreview(report, options.format, {
      colours,
      language: options.language,
    }),
    notes: notesOn(report.catalogProblems),
    code: exitCode(report, failOn),
  };
}

export default withExitCode(preview);

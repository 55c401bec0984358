import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import {
  ScmIntegrationRegistry,
  ScmIntegrations,
} from '@backstage/integration';
import { scmIntegrationsApiRef } from '@backstage/integration-react';
import { ReactElement } from 'react';

/** The hosts that Backstage knows by itself, and some of a company's own. */
export const integrations: ScmIntegrationRegistry = ScmIntegrations.fromConfig(
  mockApis.config({
    data: {
      integrations: {
        bitbucketServer: [{ host: 'bitbucket.acme.example', token: 'x' }],
        gitea: [{ host: 'gitea.acme.example' }],
      },
    },
  }),
);

/** What people read, at an address of the app, where source hosts are known. */
export const renderReading = (page: ReactElement, at = '/') =>
  renderInTestApp(
    <TestApiProvider apis={[[scmIntegrationsApiRef, integrations]]}>
      {page}
    </TestApiProvider>,
    { initialRouteEntries: [at] },
  );

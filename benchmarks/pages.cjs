// TypeScript is compiled as it is loaded, as in the tests.
require('@backstage/cli/config/nodeTransform.cjs');
require('./pages.ts');
